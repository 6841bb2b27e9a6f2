using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>Why a rule holds, does not hold, or is unknown: one clause per condition that decides, in words of the vocabulary.</summary>
internal static class LeafReading
{
    public static ImmutableArray<string> Of(AssessmentResult result, Rule rule, bool withOrigin = true)
    {
        var root = Explained.Rule(result, rule);
        return [.. MemberGrouping.Join(DecidingLeaves.Of(root).Where(leaf => IsMore(leaf, root, rule)).Select(leaf => Say(result, leaf, withOrigin)))];
    }

    /// <summary>Whose judgements the rule rests on: what it says is theirs then, never the law's.</summary>
    public static ImmutableArray<string> Judges(AssessmentResult result, Rule rule) =>
    [
        .. DecidingLeaves.Of(Explained.Rule(result, rule))
            .SelectMany(leaf => Facts(leaf.Node))
            .Where(node => node.IsJudgement && node.Source is not null)
            .Select(node => node.Source!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What the conditions read on which the verdict of the rule rests.</summary>
    public static IEnumerable<FactDefinition> DecidedBy(AssessmentResult result, Rule rule) => DecidingLeaves.Of(Explained.Rule(result, rule))
        .SelectMany(leaf => Facts(leaf.Node))
        .Select(node => Find(result.Findings.Blueprint, node.Fact!))
        .OfType<FactDefinition>();

    public static (string? Member, string Clause) Say(AssessmentResult result, DecidingLeaf leaf, bool withOrigin = true)
    {
        var read = ImmutableArray.CreateBuilder<FactDefinition>();
        AddReads(result.Findings.Blueprint, leaf.Node, read);
        var definitions = read.DrainToImmutable();
        var subject = SubjectOf(leaf.Node, definitions);
        var fact = subject is null ? null : FactOf(result, subject, leaf.Member);
        return (leaf.Member, LeafWording.Say(leaf.Node, subject, fact, subject is null ? definitions : definitions.Remove(subject), withOrigin, formula => NameLabels.Of(result.Findings.Blueprint, formula)));
    }

    /// <summary>A rule without conditions decides by itself: its sentence is told elsewhere, unless it has a reason of its own.</summary>
    private static bool IsMore(DecidingLeaf leaf, TraceNode root, Rule rule) =>
        !ReferenceEquals(leaf.Node, root) || root.Reason is not null || root.Fact is not null || root.Expected is not null
        || (rule.Because is null && !rule.Leaves.IsEmpty);

    private static IEnumerable<TraceNode> Facts(TraceNode node) =>
        node.Fact is not null ? [node] : node.Children.SelectMany(Facts);

    /// <summary>The concepts that stand below a node, each once, in the order of the tree.</summary>
    private static void AddReads(Blueprint blueprint, TraceNode node, ImmutableArray<FactDefinition>.Builder read)
    {
        // A loop: every condition that is put into words comes by here.
        if (node.Fact is not { } name)
        {
            foreach (var child in node.Children)
            {
                AddReads(blueprint, child, read);
            }
        }
        else if (Find(blueprint, name) is { } definition && !read.Contains(definition))
        {
            read.Add(definition);
        }
    }

    /// <summary>
    /// What a condition is about: the only concept it reads, or the one that stands alone on the left of a comparison.
    /// A sum, a count or a derivation reads concepts too, but its value is not theirs, so it never borrows their label.
    /// </summary>
    private static FactDefinition? SubjectOf(TraceNode node, ImmutableArray<FactDefinition> definitions) =>
        node.Expected is null && definitions is [var only]
        ? only
        : definitions.FirstOrDefault(definition => LeafWording.IsAbout(node, definition));

    public static FactDefinition? Find(Blueprint blueprint, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? blueprint.FindFact(name)
            : blueprint.FindFact(name[..dot])?.Fields.FirstOrDefault(field => field.Name == name[(dot + 1)..]);
    }

    private static Fact? FactOf(AssessmentResult result, FactDefinition definition, string? member)
    {
        if (definition.List is null)
        {
            return result.Situation.FactOf(definition);
        }

        var list = result.Findings.Blueprint.FindFact(definition.List);
        var value = list is null ? FactValue.NotAsked : result.Situation.ValueOf(list);
        return value.IsKnown
            ? value.Members.FirstOrDefault(candidate => candidate.Name == member)?.Fields[definition.Index]
            : null;
    }
}
