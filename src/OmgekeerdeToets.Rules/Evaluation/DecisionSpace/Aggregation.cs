using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>One member as an aggregate sees it: whether it counts, and where its number must lie.</summary>
internal readonly record struct Item(Truth Counts, Interval Bounds);

/// <summary>
/// Within what the sum of members, their highest, lowest or average must lie. Bounds that leave one number are that
/// number: when all members are known, so is what they come to.
/// </summary>
internal static class Aggregation
{
    /// <summary>The bounds of an aggregate.</summary>
    public static Interval BoundsOf(Aggregate? aggregate, Span<Item> items) => aggregate switch
    {
        Aggregate.Sum => Sum(items),
        _ when CountOf(items, Truth.True) == 0 => Interval.Open, // of no members there is no highest, lowest or average
        Aggregate.Highest => Highest(items, mirrored: false),
        Aggregate.Lowest => -Highest(items, mirrored: true),
        _ => new Interval(LowestAverage(items, mirrored: false), -LowestAverage(items, mirrored: true)),
    };

    private static int CountOf(ReadOnlySpan<Item> items, Truth counts)
    {
        var count = 0;
        foreach (ref readonly var item in items)
        {
            count += item.Counts == counts ? 1 : 0;
        }

        return count;
    }

    private static Interval Sum(ReadOnlySpan<Item> items)
    {
        var sum = Interval.Exactly(Fraction.Zero);
        foreach (ref readonly var item in items)
        {
            sum = item.Counts switch
            {
                Truth.True => sum + item.Bounds,
                Truth.Unknown => sum + item.Bounds.Including(Fraction.Zero),
                _ => sum,
            };
        }

        return sum;
    }

    // At least the highest of what certainly counts, at most the highest of all.
    private static Interval Highest(ReadOnlySpan<Item> items, bool mirrored)
    {
        Fraction? low = null, high = null;
        var isOpen = false;
        foreach (ref readonly var item in items)
        {
            if (item.Counts == Truth.False)
            {
                continue;
            }

            var bounds = Facing(item.Bounds, mirrored);
            low = item.Counts == Truth.True ? Higher(low, bounds.Low) : low;
            high = Higher(high, bounds.High);
            isOpen = isOpen || bounds.High is null;
        }

        return new Interval(low, isOpen ? null : high);
    }

    // The lowest of numbers is the highest of their opposites, turned round.
    private static Interval Facing(in Interval bounds, bool mirrored) => mirrored ? -bounds : bounds;

    private static Fraction? Higher(in Fraction? one, in Fraction? other) =>
        one is { } first && other is { } second ? Fraction.Max(first, second) : one ?? other;

    // Members that possibly count are taken in from the lowest up, as long as they bring the average down.
    private static Fraction? LowestAverage(Span<Item> items, bool mirrored)
    {
        items.Sort(mirrored ? ByHighFirst : ByLowFirst);
        var sum = SumOfLows(items, mirrored);
        var count = CountOf(items, Truth.True);
        foreach (ref readonly var item in items)
        {
            if (item.Counts == Truth.Unknown)
            {
                var low = Facing(item.Bounds, mirrored).Low;
                if (low >= Average(sum, count))
                {
                    return Average(sum, count);
                }

                sum = Plus(sum, low);
                count++;
            }
        }

        return Average(sum, count);
    }

    private static readonly Comparison<Item> ByLowFirst = static (one, other) => Nullable.Compare(one.Bounds.Low, other.Bounds.Low);

    private static readonly Comparison<Item> ByHighFirst = static (one, other) => Nullable.Compare(-one.Bounds.High, -other.Bounds.High);

    private static Fraction? SumOfLows(ReadOnlySpan<Item> items, bool mirrored)
    {
        Fraction? sum = Fraction.Zero;
        foreach (ref readonly var item in items)
        {
            sum = item.Counts == Truth.True ? Plus(sum, Facing(item.Bounds, mirrored).Low) : sum;
        }

        return sum;
    }

    private static Fraction? Plus(in Fraction? left, in Fraction? right) =>
        left is { } first && right is { } second && Fraction.TryAdd(first, second, out var sum) ? sum : null;

    private static Fraction? Average(in Fraction? sum, int count) =>
        sum is { } total && Fraction.TryDivide(total, new Fraction(count), out var average) ? average : null;
}
