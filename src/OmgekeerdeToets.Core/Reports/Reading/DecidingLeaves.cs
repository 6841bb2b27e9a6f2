using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>One comparison or fact that makes a rule what it is, and the list member it is about.</summary>
/// <param name="Node">The node.</param>
/// <param name="Member">The name of the list member; null for what is about no member.</param>
internal sealed record DecidingLeaf(TraceNode Node, string? Member);

/// <summary>
/// Finds in the tree of a rule what decides: below a node, the children with the same verdict; where there are none, the node
/// turns its children round (<c>niet</c>, an exception), and those with the opposite verdict decide.
/// </summary>
internal static class DecidingLeaves
{
    public static ImmutableArray<DecidingLeaf> Of(TraceNode rule)
    {
        var leaves = ImmutableArray.CreateBuilder<DecidingLeaf>();
        Collect(rule, null, leaves);
        return leaves.ToImmutable();
    }

    private static void Collect(TraceNode node, string? member, ImmutableArray<DecidingLeaf>.Builder leaves)
    {
        var deciding = IsLeaf(node) ? [] : Deciding(node).ToList();
        foreach (var child in deciding)
        {
            Collect(child, child.Member ?? member, leaves);
        }

        if (deciding.Count == 0)
        {
            leaves.Add(new DecidingLeaf(node, node.Member ?? member));
        }
    }

    /// <summary>A comparison shows both values; a fact has its name; below either there is only where it comes from.</summary>
    private static bool IsLeaf(TraceNode node) => node.Expected is not null || node.Fact is not null || node.Children.IsEmpty;

    private static IEnumerable<TraceNode> Deciding(TraceNode node)
    {
        var same = node.Children.Where(child => Counts(child) == node.Verdict).ToList();
        return same.Count > 0 ? same : node.Children.Where(child => child.Verdict is not null && child.Verdict != node.Verdict);
    }

    /// <summary>An exception counts the other way round: that it applies is what stops the rule.</summary>
    private static string? Counts(TraceNode child) =>
        child.IsException ? TraceWording.Opposite(child.Verdict) : child.Verdict;
}
