using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Reading;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Which nodes the advice stands on: those its sentences name, what decides these, and all that is above them.</summary>
internal sealed class DecidingNodes
{
    private readonly HashSet<TraceNode> _deciding = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _named;

    private DecidingNodes(HashSet<string> named) => _named = named;

    public static DecidingNodes Of(Advice advice, ImmutableArray<TraceNode> shown)
    {
        var nodes = new DecidingNodes(advice.Motivation.Sentences
            .Concat(advice.Options.SelectMany(option => option.Reasons))
            .Concat(advice.CounterArguments)
            .Concat(advice.Comparisons.Select(comparison => comparison.Sentence))
            .Select(statement => statement.TraceId)
            .ToHashSet(StringComparer.Ordinal));
        foreach (var node in shown)
        {
            nodes.Mark(node, []);
        }

        return nodes;
    }

    public bool Contains(TraceNode node) => _deciding.Contains(node);

    /// <param name="node">Where to look.</param>
    /// <param name="leaves">What decides the rule above it.</param>
    private bool Mark(TraceNode node, HashSet<TraceNode> leaves)
    {
        var isNamed = _named.Contains(node.Id);
        var below = isNamed && IsRule(node) ? LeavesOf(node) : leaves;
        var decides = isNamed || leaves.Contains(node);
        foreach (var child in node.Children)
        {
            decides |= Mark(child, below);
        }

        if (decides)
        {
            _deciding.Add(node);
        }

        return decides;
    }

    /// <summary>What stands below a rule are conditions, which stand nowhere by themselves.</summary>
    private static bool IsRule(TraceNode node) => node.Location is not null && node.Children.All(child => child.Location is null);

    private static HashSet<TraceNode> LeavesOf(TraceNode rule) =>
        DecidingLeaves.Of(rule).Select(leaf => leaf.Node).ToHashSet<TraceNode>(ReferenceEqualityComparer.Instance);
}
