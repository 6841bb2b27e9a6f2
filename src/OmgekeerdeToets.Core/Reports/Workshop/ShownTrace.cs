using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Reading;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The part of the reasoning that belongs to one goal: what the case says that its rules read, and the goal itself.</summary>
internal static class ShownTrace
{
    public static ImmutableArray<TraceNode> Of(GoalContext context)
    {
        var read = context.Result.StatedFacts
            .Where(fact => !fact.Fact.Value.IsKnown)
            .Concat(context.FactsRead)
            .Select(fact => fact.TraceId)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. context.Result.Trace.Children
                .Where(node => node.Id is TraceIds.Occasion or TraceIds.Request or TraceIds.Facts or TraceIds.Particulars || node.Id == context.Goal.Name)
                .Select(node => node.Id == TraceIds.Facts ? Only(node, read) : node),
        ];
    }

    private static TraceNode Only(TraceNode node, HashSet<string> ids) => node with
    {
        Children =
        [
            .. node.Children
                .Select(child => child.Children.IsEmpty ? child : Only(child, ids))
                .Where(child => !child.Children.IsEmpty || ids.Contains(child.Id)),
        ],
    };
}
