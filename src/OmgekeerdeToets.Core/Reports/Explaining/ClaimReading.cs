using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Tracing;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>Reads the tree under a rule as a claim over its leaves.</summary>
internal sealed class ClaimReading(AssessmentResult result)
{
    public Claim Of(Rule rule)
    {
        var root = Explained.Rule(result, rule);
        return root.Children.IsEmpty
            ? new Leaf("rule " + rule.Id, VerdictOf(root)) { Says = Phrase.Clause(root.Text) + (root.Reason is null ? "" : $" ({Phrase.Clause(root.Reason)})") }
            : All(root, []);
    }

    /// <summary>A rule holds when all of its conditions do and none of its exceptions, whatever engine explains it.</summary>
    private Every All(TraceNode node, ImmutableArray<string> about) =>
        new([.. node.Children.Select(child => child.IsException ? new Opposite(Of(child, about)) : Of(child, about))]);

    private Claim Of(TraceNode node, ImmutableArray<string> members)
    {
        var about = node.Member is { } member && (members.IsEmpty || members[^1] != member) ? members.Add(member) : members;
        if (node.Children.IsEmpty)
        {
            return LeafOf(node, about);
        }

        Claim Below(int child) => Of(node.Children[child], about);
        return node.Joining switch
        {
            Joining.All => All(node, about),
            Joining.Some => new Some([.. node.Children.Select(child => Of(child, about))]),
            Joining.None => new Every([.. node.Children.Select(child => new Opposite(Of(child, about)))]),
            Joining.Not => new Opposite(Below(0)),
            Joining.Choice => Claim.Choose(Below(0), Below(1), Below(2)),
            _ => LeafOf(node, about),
        };
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
