using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>One member as an aggregate sees it.</summary>
/// <param name="Counts">Whether it counts, after the filter; a member without a filter counts.</param>
/// <param name="Number">Its number.</param>
/// <param name="Bounds">Where that number must lie: where it is when known, else within its own bounds or those of its field.</param>
internal readonly record struct Item(Evaluated Counts, Evaluated Number, Interval Bounds);

/// <summary>
/// Number of members, sum, highest, lowest and average. When a member is unknown, or it is unknown whether it counts,
/// the outcome is unknown within bounds.
/// </summary>
internal static class Aggregating
{
    /// <summary>How many count.</summary>
    public static Evaluated Count(ImmutableArray<Evaluated> counts)
    {
        var certain = counts.Count(count => count.Truth == Truth.True);
        var unknown = counts.OfType<EvaluatedUnknown>().ToList();
        return unknown.Count == 0
            ? Evaluated.Of(new Fraction(certain))
            : Evaluated.Within(new Interval(new Fraction(certain), new Fraction(certain + unknown.Count)), unknown[0].Why);
    }

    /// <summary>Sum, highest, lowest or average of those that count.</summary>
    public static Evaluated Of(Aggregate aggregate, ImmutableArray<Item> items, string list)
    {
        var certain = items.Where(item => item.Counts.Truth == Truth.True).ToImmutableArray();
        var possible = items.Where(item => item.Counts.Truth == Truth.Unknown).ToImmutableArray();
        if (possible.IsEmpty && certain.All(item => item.Number.IsKnown))
        {
            return OfKnown(aggregate, [.. certain.Select(item => ((EvaluatedNumber)item.Number).Number)], list);
        }

        var why = FirstReason(items);
        // Of no members the highest, lowest and average are unknown: then no bounds hold.
        return certain.IsEmpty && aggregate != Aggregate.Sum
            ? new EvaluatedUnknown(why, Interval.Open)
            : Evaluated.Within(Bounds(aggregate, certain, possible), why);
    }

    private static Evaluated OfKnown(Aggregate aggregate, ImmutableArray<Fraction> numbers, string list)
    {
        if (numbers.IsEmpty)
        {
            return aggregate == Aggregate.Sum ? Evaluated.Of(Fraction.Zero) : Evaluated.Because(UnknownKind.EmptyList, list);
        }

        return aggregate switch
        {
            Aggregate.Highest => Evaluated.Of(numbers.Max()),
            Aggregate.Lowest => Evaluated.Of(numbers.Min()),
            Aggregate.Sum => Sum(numbers),
            _ => Arithmetic.Combine(ArithmeticOperator.Divide, Sum(numbers), Evaluated.Of(new Fraction(numbers.Length))),
        };
    }

    private static Evaluated Sum(IEnumerable<Fraction> numbers) => numbers.Aggregate(
        Evaluated.Of(Fraction.Zero), (sum, number) => Arithmetic.Combine(ArithmeticOperator.Add, sum, Evaluated.Of(number)));

    private static Unknown FirstReason(ImmutableArray<Item> items) => items
        .Where(item => item.Counts.Truth != Truth.False)
        .Select(item => (item.Counts as EvaluatedUnknown) ?? (item.Number as EvaluatedUnknown))
        .First(unknown => unknown is not null)!.Why;

    private static Interval Bounds(Aggregate aggregate, ImmutableArray<Item> certain, ImmutableArray<Item> possible) => aggregate switch
    {
        Aggregate.Sum => certain.Select(item => item.Bounds)
            .Concat(possible.Select(item => item.Bounds.Including(Fraction.Zero)))
            .Aggregate(Interval.Exactly(Fraction.Zero), (sum, bounds) => sum + bounds),
        Aggregate.Highest => Highest(certain, possible),
        Aggregate.Lowest => -Highest(Mirror(certain), Mirror(possible)),
        _ => new Interval(LowestAverage(certain, possible), -LowestAverage(Mirror(certain), Mirror(possible))),
    };

    // The lowest of numbers is the highest of their opposites, turned round.
    private static ImmutableArray<Item> Mirror(ImmutableArray<Item> items) =>
        [.. items.Select(item => item with { Bounds = -item.Bounds })];

    // At least the highest of what certainly counts, at most the highest of all.
    private static Interval Highest(ImmutableArray<Item> certain, ImmutableArray<Item> possible)
    {
        var lows = certain.Select(item => item.Bounds.Low).OfType<Fraction>().ToList();
        var highs = certain.Concat(possible).Select(item => item.Bounds.High).ToList();
        return new Interval(lows.Count == 0 ? null : lows.Max(), highs.TrueForAll(high => high is not null) ? highs.Max() : null);
    }

    // Members that possibly count are taken in from the lowest up, as long as they bring the average down.
    private static Fraction? LowestAverage(ImmutableArray<Item> certain, ImmutableArray<Item> possible)
    {
        var lows = certain.Concat(possible).Select(item => item.Bounds.Low).ToList();
        if (lows.Contains(null))
        {
            return null;
        }

        var sum = Sum(lows.Take(certain.Length).OfType<Fraction>());
        var count = certain.Length;
        foreach (var low in lows.Skip(certain.Length).OfType<Fraction>().Order())
        {
            if (Average(sum, count) is EvaluatedNumber average && low >= average.Number)
            {
                break;
            }

            sum = Arithmetic.Combine(ArithmeticOperator.Add, sum, Evaluated.Of(low));
            count++;
        }

        return (Average(sum, count) as EvaluatedNumber)?.Number;
    }

    private static Evaluated Average(Evaluated sum, int count) =>
        Arithmetic.Combine(ArithmeticOperator.Divide, sum, Evaluated.Of(new Fraction(count)));
}
