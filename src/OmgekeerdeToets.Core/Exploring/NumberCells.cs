using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// One number for every cell into which turning points cut the domain of a fact: each point itself, and something below,
/// between and above, within the bounds of the fact and on its grid (whole for a duration, cents for an amount).
/// </summary>
internal sealed class NumberCells
{
    private static readonly Fraction Two = new(2);

    private readonly FactDefinition _fact;
    private readonly int? _decimals;

    private NumberCells(FactDefinition fact)
    {
        _fact = fact;
        _decimals = DecimalsOf(fact);
    }

    /// <summary>How many decimals an answer can have; null when that is unlimited.</summary>
    public static int? DecimalsOf(FactDefinition fact) => fact.Type switch
    {
        FactType.Duration => 0,
        FactType.Amount => Math.Min(fact.Decimals ?? 2, 2),
        _ => fact.Decimals,
    };

    public static ImmutableArray<Fraction> Of(FactDefinition fact, IEnumerable<Fraction> points)
    {
        var cells = new NumberCells(fact);
        // What lies outside the bounds cuts nothing, and left in it would hide what lies between.
        var sorted = points.Where(cells.IsWithinBounds).Distinct().Order().ToList();
        return sorted.Count == 0
            ? [fact.Minimum ?? fact.Maximum ?? Fraction.Zero]
            : [.. cells.Candidates(sorted).OfType<Fraction>().Where(cells.IsAllowed).Distinct().Order()];
    }

    private IEnumerable<Fraction?> Candidates(List<Fraction> points)
    {
        yield return Below(points[0]);
        for (var i = 0; i < points.Count; i++)
        {
            yield return points[i];
            yield return i + 1 < points.Count ? Between(points[i], points[i + 1]) : Above(points[i]);
        }
    }

    private Fraction? Below(Fraction point) =>
        _fact.Minimum is { } minimum ? (minimum < point ? Between(minimum, point) ?? minimum : null) : Floor(Minus(point, Fraction.One));

    private Fraction? Above(Fraction point) =>
        _fact.Maximum is { } maximum ? (maximum > point ? Between(point, maximum) ?? maximum : null) : Ceiling(Plus(point, Fraction.One));

    /// <summary>Strictly between; null when the grid has nothing there.</summary>
    private Fraction? Between(Fraction low, Fraction high)
    {
        if (!Fraction.TryAdd(low, high, out var sum) || !Fraction.TryDivide(sum, Two, out var middle))
        {
            return null;
        }

        var down = Floor(middle);
        if (down > low)
        {
            return down;
        }

        var up = Ceiling(middle);
        return up > low && up < high ? up : null;
    }

    private bool IsWithinBounds(Fraction value) =>
        !(_fact.Minimum is { } minimum && value < minimum) && !(_fact.Maximum is { } maximum && value > maximum);

    private bool IsAllowed(Fraction value) =>
        IsWithinBounds(value) && (_decimals is not { } decimals || value.Round(decimals) == value);

    private Fraction Floor(Fraction value) => _decimals is { } decimals ? value.Round(decimals, RoundingDirection.Down) : value;

    private Fraction Ceiling(Fraction value) => _decimals is { } decimals ? value.Round(decimals, RoundingDirection.Up) : value;

    private static Fraction Minus(Fraction left, Fraction right) => Fraction.TrySubtract(left, right, out var result) ? result : left;

    private static Fraction Plus(Fraction left, Fraction right) => Fraction.TryAdd(left, right, out var result) ? result : left;
}
