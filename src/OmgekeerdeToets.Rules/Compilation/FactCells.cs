using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Compilation;

/// <summary>What is worth trying for an open fact in one goal: one value for every cell that the goal's rules can tell apart.</summary>
internal static class FactCells
{
    public static ImmutableArray<FactValue> Of(FactDefinition fact, Goal goal, BoundPack pack) => fact.Type switch
    {
        FactType.YesNo => [FactValue.Yes, FactValue.No],
        FactType.Choice => [.. fact.Options.Select(FactValue.Of)],
        FactType.Number or FactType.Amount or FactType.Duration =>
            [.. NumberCells.Of(fact, PointsOf(fact, goal, pack).Numbers).Select(number => FactValue.Of(number, fact.Unit))],
        FactType.Date => [.. DateCells.Of(PointsOf(fact, goal, pack).Dates).Select(FactValue.Of)],
        _ => [],
    };

    private static TurningPoints PointsOf(FactDefinition fact, Goal goal, BoundPack pack)
    {
        var thresholds = new Thresholds(fact, pack.PolicyConstants);
        return pack.Goals.Where(bound => bound.Goal == goal)
            .SelectMany(bound => pack.Rules[bound.Rules])
            .SelectMany(body => body.Conditions.Concat(body.Exceptions))
            .Select(condition => thresholds.Of(condition) ?? TurningPoints.None)
            .Aggregate(TurningPoints.None, (points, more) => points.And(more));
    }
}

/// <summary>One day for every cell: each turning point, and a day before, between and after. Without turning points any day will do.</summary>
internal static class DateCells
{
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    public static ImmutableArray<DateOnly> Of(IEnumerable<DateOnly> points)
    {
        var sorted = points.Distinct().Order().ToList();
        return sorted.Count == 0
            ? [AnyDay]
            : [.. sorted.SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }).Distinct().Order()];
    }
}
