using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// Supposes something about a case (<c>watals --stel</c>): a concept, a field of the members of a list, or who stands behind a
/// solution. The situation itself never changes; what comes out is another one.
/// </summary>
[Experimental("OTX001")]
public static class Suppositions
{
    private const string Path = "--stel";

    /// <summary>The situation in which this is so.</summary>
    /// <param name="situation">The case as it is.</param>
    /// <param name="name">
    /// A concept (<c>afstand_tot_school</c>); a field of every member of a list (<c>kinderen.kan_fietsen</c>) or of one of them
    /// (<c>kinderen.kind 1.kan_fietsen</c>); or <c>draagvlak.OPLOSSING</c> and <c>draagvlak_organisatie.OPLOSSING</c>.
    /// </param>
    /// <param name="value">The value as a case file has it: <c>ja</c>, <c>4 km</c>, <c>2026-11-22</c>, <c>onbekend</c>; of a list <c>[]</c>.</param>
    /// <exception cref="ArgumentNullException">One of the three is null.</exception>
    public static Loaded<Situation> With(Situation situation, string name, string value)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var written = new SupposedText(Path, name, value);
        return Loaded.Of(written.HoldsCitizenNumber() ? null : Suppose(situation, written), written.Messages);
    }

    private static Situation? Suppose(Situation situation, SupposedText written)
    {
        var parts = written.Name.Split('.');
        return parts switch
        {
            [Keywords.Choice.Backing or Keywords.Choice.BackingOfOrganisation, var solution] =>
                BackingOf(situation, parts[0] == Keywords.Choice.Backing, solution, written),
            [var list, var field] => Fields(situation, list, null, field, written),
            [var list, var member, var field] => Fields(situation, list, member, field, written),
            _ => OfConcept(situation, written),
        };
    }

    private static Situation? OfConcept(Situation situation, SupposedText written)
    {
        var concepts = situation.Blueprint.Facts;
        if (concepts.FirstOrDefault(fact => fact.Name == written.Name) is not { } concept)
        {
            var isComputed = situation.Blueprint.Computed.Contains(written.Name);
            written.RefuseName(isComputed, concepts.Select(fact => fact.Name));
            return null;
        }

        return written.ValueOf(concept) is { } value
            ? situation.With(Told(concept, value, situation.FactOf(concept)))
            : null;
    }

    private static Situation? Fields(Situation situation, string listName, string? member, string fieldName, SupposedText written)
    {
        var lists = situation.Blueprint.Facts.Where(fact => fact.Type == FactType.List).ToList();
        if (lists.Find(fact => fact.Name == listName) is not { } list)
        {
            return Refuse(written, FormulaNameMessages.UnknownList(listName, NearMiss.Find(listName, lists.Select(fact => fact.Name)), null));
        }

        if (list.Fields.FirstOrDefault(field => field.Name == fieldName) is not { } field)
        {
            return Refuse(written, situation.Blueprint.Computed.Contains($"{listName}.{fieldName}")
                ? SuppositionMessages.ComputedByPack(fieldName)
                : FormulaNameMessages.NoSuchField(fieldName, listName, NearMiss.Find(fieldName, list.Fields.Select(one => one.Name)), null));
        }

        var members = situation.ValueOf(list).Members;
        if (!situation.ValueOf(list).IsKnown || members.All(one => member is not null && one.Name != member))
        {
            return Refuse(written, SuppositionMessages.NoMember(list.Name, member, [.. situation.ValueOf(list).IsKnown ? members.Select(one => one.Name) : []]));
        }

        return written.ValueOf(field) is { } value
            ? situation.With(new Fact(list, FactValue.Of([.. members.Select(one => member is null || one.Name == member ? With(one, field, value) : one)])))
            : null;
    }

    private static ListMember With(ListMember member, FactDefinition field, FactValue value) =>
        member.With(field, Told(field, value, member.Fields[field.Index]));

    private static Situation? BackingOf(Situation situation, bool isResident, string solution, SupposedText written)
    {
        var goals = situation.Blueprint.Goals.Where(goal => goal.FindSolution(solution) is not null).ToList();
        if (goals.Count == 0)
        {
            var all = situation.Blueprint.Goals.SelectMany(goal => goal.Solutions).Select(one => one.Name).Distinct(StringComparer.Ordinal);
            return Refuse(written, SuppositionMessages.NoSolution(solution, NearMiss.Find(solution, all)));
        }

        if (TruthOf(written.Value) is not { } truth)
        {
            return Refuse(written, SuppositionMessages.YesNoUnknown(written.Value));
        }

        return goals.Aggregate(situation, (supposed, goal) =>
        {
            var said = supposed.BackingOf(goal.Name, solution);
            return supposed.WithBacking(goal.Name, solution, isResident ? said with { Resident = truth } : said with { Organisation = truth });
        });
    }

    private static Truth? TruthOf(string value) => value switch
    {
        Keywords.Yes => Truth.True,
        Keywords.No => Truth.False,
        Keywords.Unknown => Truth.Unknown,
        _ => null,
    };

    /// <summary>A judgement stays somebody's; that it is supposed says who.</summary>
    private static Fact Told(FactDefinition definition, FactValue value, Fact? stated) => new(definition, value)
    {
        Said = definition.IsJudgement
            ? Provenance.None with { JudgedBy = stated?.JudgedBy ?? definition.JudgedBy ?? SuppositionMessages.Someone, Because = SuppositionMessages.Because }
            : Provenance.None with { Source = SuppositionMessages.Source },
    };

    private static Situation? Refuse(SupposedText written, Message message)
    {
        written.Refuse(message);
        return null;
    }
}
