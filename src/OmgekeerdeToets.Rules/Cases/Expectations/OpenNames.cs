using System.Collections.Immutable;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Cases.Expectations;

/// <summary>
/// The names of open questions, as <c>hangt_af_van</c> and <c>vragen</c> write them: a concept, <c>lijst.veld (lid)</c>,
/// <c>draagvlak oplossing</c>. <c>lijst.veld</c> and <c>draagvlak</c> alone do where they can mean only one.
/// </summary>
internal static class OpenNames
{
    /// <summary>Whether a question of this goal can have this name.</summary>
    public static bool Exist(string name, string goal, SolutionNames solutions, Situation situation)
    {
        if (WithoutBacking(name) is { } solution)
        {
            return solution.Length == 0 || solutions.NamesIn(goal).Contains(solution, StringComparer.Ordinal);
        }

        var (concept, member) = WithoutMember(name);
        var list = concept.Split('.') is [var first, _] ? situation.Blueprint.FindFact(first) : null;
        if (list is null)
        {
            return member is null && situation.Blueprint.FindFact(name) is not null;
        }

        var isField = list.Fields.Any(field => field.QualifiedName == concept);
        var value = situation.ValueOf(list);
        return isField && (member is null || (value.IsKnown && value.Members.Any(known => known.Name == member)));
    }

    public static string? Near(string name, Blueprint blueprint) => NearMiss.Find(
        name, blueprint.Facts.SelectMany(fact => fact.Fields.Select(field => field.QualifiedName).Prepend(fact.Name)));

    /// <summary>The expected names, each written as it was found where it can mean only one of those.</summary>
    public static ImmutableArray<string> AsFound(IEnumerable<string> expected, ImmutableArray<OpenQuestion> found) =>
        [.. expected.Select(name => found.Any(question => question.Fact == name) ? name : OnlyOne(name, found) ?? name)];

    private static string? OnlyOne(string name, ImmutableArray<OpenQuestion> found) =>
        found.Where(question => question.ShortName == name).ToList() is [var only] ? only.Fact : null;

    /// <summary>The solution after <c>draagvlak</c>, empty when none is named; null when the name is about something else.</summary>
    private static string? WithoutBacking(string name)
    {
        string[] words = [Keywords.Choice.BackingOfOrganisation, Keywords.Choice.Backing];
        var word = words.FirstOrDefault(word => name == word || name.StartsWith(word + " ", StringComparison.Ordinal));
        return word is null ? null : name[word.Length..].Trim();
    }

    private static (string Concept, string? Member) WithoutMember(string name)
    {
        var open = name.IndexOf(" (", StringComparison.Ordinal);
        return open > 0 && name.EndsWith(')') ? (name[..open], name[(open + 2)..^1]) : (name, null);
    }
}
