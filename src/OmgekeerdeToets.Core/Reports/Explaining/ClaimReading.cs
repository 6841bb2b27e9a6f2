using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>Reads the tree under a rule as a claim over its leaves.</summary>
internal sealed class ClaimReading(AssessmentResult result)
{
    public Claim Of(Rule rule)
    {
        var root = Explained.Rule(result, rule);
        return root.Children.IsEmpty
            ? new Leaf("rule " + rule.Id, VerdictOf(root)) { Says = Phrase.Clause(root.Text) + (root.Reason is null ? "" : $" ({Phrase.Clause(root.Reason)})") }
            : new Every([.. root.Children.Select(child => child.IsException ? new Opposite(Of(child, [])) : Of(child, []))]);
    }

    private Claim Of(TraceNode node, ImmutableArray<string> members)
    {
        var about = node.Member is { } member && (members.IsEmpty || members[^1] != member) ? members.Add(member) : members;
        if (node.Expected is not null || node.Fact is not null || node.Children.IsEmpty)
        {
            return LeafOf(node, about);
        }

        ImmutableArray<Claim> below = [.. node.Children.Select(child => Of(child, about))];
        Claim? joined = JoiningWording.Of(node) switch
        {
            Joining.All => new Every(below),
            Joining.Some => new Some(below),
            Joining.None => new Every([.. below.Select(claim => new Opposite(claim))]),
            Joining.Not => new Opposite(below[0]),
            Joining.Choice => Claim.Choose(below[0], below[1], below[2]),
            _ => null,
        };

        // What does not come to the verdict of the node was not understood, and counts as one thing.
        return joined is not null && joined.With(joined.Leaves.ToHashSet()) == VerdictOf(node) ? joined : LeafOf(node, about);
    }

    private Leaf LeafOf(TraceNode node, ImmutableArray<string> members)
    {
        var (member, clause) = LeafReading.Say(result, new DecidingLeaf(node, members.IsEmpty ? null : members[^1]));
        var facts = string.Join(' ', FactsBelow(node).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return new Leaf($"{string.Join('/', members)}|{node.Text}|{facts}", VerdictOf(node)) { Member = member, Says = clause };
    }

    private static IEnumerable<string> FactsBelow(TraceNode node) =>
        node.Fact is { } fact ? [fact] : node.Children.SelectMany(FactsBelow);

    private static Truth VerdictOf(TraceNode node) => TraceWording.Verdict(node) ?? Truth.Unknown;
}
