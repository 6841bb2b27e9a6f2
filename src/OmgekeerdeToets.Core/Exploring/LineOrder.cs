using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// The numbers at which two totals, each rounded once to cents, may change places. Far from where the lines cross the order is that
/// of the lines; a cent or less apart the rounding decides, so there every number counts at which one of them rounds otherwise.
/// </summary>
internal static class LineOrder
{
    /// <summary>More points than this for one pair of lines, and the pair counts as one that cells cannot compare.</summary>
    private const int MostPoints = 256;

    private static readonly Fraction Cent = Quotient(Fraction.One, new Fraction(100));
    private static readonly Fraction HalfCent = Quotient(Fraction.One, new Fraction(200));

    /// <summary>The points; null when there are too many to list.</summary>
    public static IReadOnlyList<Fraction>? Turns(Line one, Line other, FactDefinition fact)
    {
        if (one.Slope == other.Slope)
        {
            return Parallel(one, other) ? [] : null;
        }

        if (one.Crosses(other) is not { } crossing || !Fraction.TrySubtract(one.Slope, other.Slope, out var apart)
            || !Fraction.TryDivide(Cent, apart.Sign < 0 ? -apart : apart, out var reach)
            || !Fraction.TrySubtract(crossing, reach, out var low) || !Fraction.TryAdd(crossing, reach, out var high))
        {
            return null;
        }

        return OnGrid(fact, low, high) ?? AtEdges(one, other, low, high);
    }

    /// <summary>Whether parallel lines keep one order: level, the same, or a cent or more apart.</summary>
    private static bool Parallel(Line one, Line other) =>
        one.Slope.IsZero || one == other
        || (Fraction.TrySubtract(one.Intercept, other.Intercept, out var apart) && (apart.Sign < 0 ? -apart : apart) >= Cent);

    /// <summary>Every number in between that the fact can be; null when it can be any, or too many.</summary>
    private static List<Fraction>? OnGrid(FactDefinition fact, Fraction low, Fraction high)
    {
        if (NumberCells.DecimalsOf(fact) is not { } decimals)
        {
            return null;
        }

        var step = Fraction.One;
        for (var i = 0; i < decimals; i++)
        {
            step = Quotient(step, new Fraction(10));
        }

        return Steps(low.Round(decimals, RoundingDirection.Up), step, high) is { } between ? [low, .. between, high] : null;
    }

    /// <summary>The ends, and every number in between at which a line passes half a cent.</summary>
    private static List<Fraction>? AtEdges(Line one, Line other, Fraction low, Fraction high) =>
        Edges(one, low, high) is { } first && Edges(other, low, high) is { } second ? [low, .. first, .. second, high] : null;

    private static List<Fraction>? Edges(Line line, Fraction low, Fraction high)
    {
        if (line.Slope.IsZero)
        {
            return [];
        }

        var ends = new[] { HeightAt(line, low), HeightAt(line, high) };
        if (ends[0] is not { } begin || ends[1] is not { } end)
        {
            return null;
        }

        // Half cents, odd ones: one cent apart, from the half cent at or below the lowest height.
        var bottom = Fraction.Min(begin, end).Round(2, RoundingDirection.Down);
        return Fraction.TrySubtract(bottom, HalfCent, out var from)
            && Steps(from, Cent, Fraction.Max(begin, end)) is { } heights
                ? [.. heights.Select(line.Reaches).OfType<Fraction>()]
                : null;
    }

    private static Fraction? HeightAt(Line line, Fraction at) =>
        Fraction.TryMultiply(line.Slope, at, out var rise) && Fraction.TryAdd(rise, line.Intercept, out var height) ? height : null;

    private static List<Fraction>? Steps(Fraction from, Fraction step, Fraction until)
    {
        var steps = new List<Fraction>();
        while (from <= until)
        {
            if (steps.Count == MostPoints)
            {
                return null;
            }

            steps.Add(from);
            if (!Fraction.TryAdd(from, step, out from))
            {
                return null;
            }
        }

        return steps;
    }

    private static Fraction Quotient(Fraction dividend, Fraction divisor)
    {
        _ = Fraction.TryDivide(dividend, divisor, out var quotient);
        return quotient;
    }
}
