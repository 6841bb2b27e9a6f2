using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>
/// Between what a number must lie, in whole parts, the ends included. A known number is both its ends; an open end lies beyond
/// every number.
/// </summary>
internal readonly record struct ScaledBounds(long Low, long High)
{
    public const long OpenLow = long.MinValue;

    public const long OpenHigh = long.MaxValue;

    /// <summary>Nothing is known.</summary>
    public static readonly ScaledBounds Open = new(OpenLow, OpenHigh);

    public static readonly ScaledBounds Zero;

    public bool IsKnown => Low == High;

    public static ScaledBounds Exactly(long whole) => new(whole, whole);

    /// <summary>Bounds that are whole in this scale; null when they are not.</summary>
    public static ScaledBounds? Of(Interval bounds, long scale) =>
        TryScale(bounds.Low, scale, OpenLow, out var low) && TryScale(bounds.High, scale, OpenHigh, out var high) ? new ScaledBounds(low, high) : null;

    /// <summary>The same bounds as fractions.</summary>
    public Interval Unscaled(int scale) => new(
        Low == OpenLow ? null : Fraction.OfParts(Low, scale),
        High == OpenHigh ? null : Fraction.OfParts(High, scale));

    private static bool TryScale(Fraction? end, long scale, long open, out long whole)
    {
        whole = open;
        return end is not { } number
            || (number.TryGetSmall(out var numerator, out var denominator)
                && Fraction.TryScale(numerator, denominator, scale, out whole, out var isExact) && isExact && Math.Abs(whole) < FactWord.Limit);
    }
}
