using System.Collections.Immutable;

namespace OmgekeerdeToets.Exploring;

/// <summary>One value for every cell into which turning points cut the answers to an open fact.</summary>
internal static class FactCells
{
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    public static ImmutableArray<FactValue> Of(FactDefinition fact, TurningPoints points) => fact.Type switch
    {
        FactType.YesNo => [FactValue.Yes, FactValue.No],
        FactType.Choice => [.. fact.Options.Select(FactValue.Of)],
        FactType.Number or FactType.Amount or FactType.Duration =>
            [.. NumberCells.Of(fact, points.Numbers).Select(number => FactValue.Of(number, fact.Unit))],
        FactType.Date => [.. Days(points.Dates).Select(FactValue.Of)],
        FactType.Text => [.. Texts(points.Texts).Select(FactValue.Of)],
        _ => [],
    };

    /// <summary>Each turning point, and a day before, between and after. Without turning points any day will do.</summary>
    private static IEnumerable<DateOnly> Days(ImmutableArray<DateOnly> points) => points.IsEmpty
        ? [AnyDay]
        : points.SelectMany(Around).Distinct().Order();

    private static IEnumerable<DateOnly> Around(DateOnly day)
    {
        if (day > DateOnly.MinValue)
        {
            yield return day.AddDays(-1);
        }

        yield return day;
        if (day < DateOnly.MaxValue)
        {
            yield return day.AddDays(1);
        }
    }

    /// <summary>Each text that rules ask for, and one that is none of them.</summary>
    private static IEnumerable<string> Texts(ImmutableArray<string> points) =>
        points.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Append(string.Concat(points) + "?");
}
