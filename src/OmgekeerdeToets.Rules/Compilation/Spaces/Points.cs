using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>The constants of a slot of whole numbers or days, in order.</summary>
internal sealed class WholePoints
{
    private readonly Vector256<long>[] _points;

    public WholePoints(long[] points)
    {
        // What fills up the last four lies above every value.
        var filled = new long[(points.Length + 3) / 4 * 4];
        Array.Fill(filled, long.MaxValue);
        points.CopyTo(filled, 0);
        _points = MemoryMarshal.Cast<long, Vector256<long>>(filled).ToArray();
    }

    /// <summary>
    /// Where a value lies: at constant k on 2k + 1, else on the even position below, between or above. That is how many
    /// constants are less, and once more how many are not more.
    /// </summary>
    public int PositionOf(long value)
    {
        var (at, passed) = (Vector256.Create(value), Vector256<long>.Zero);
        foreach (ref readonly var four in _points.AsSpan())
        {
            passed -= Vector256.LessThan(four, at) + Vector256.LessThanOrEqual(four, at);
        }

        return (int)Vector256.Sum(passed);
    }

    /// <summary>Where a value lies that is more than this one and less than the next.</summary>
    public int PositionAfter(long value) => PositionOf(value + 1) & ~1;
}

/// <summary>
/// The constants of a slot of numbers in whole parts, in halves of a part: a constant of whole parts is even and one between two
/// parts is odd, so every value of whole parts lies where its exact one does. Where all of them fit an int, eight are compared
/// at once: what lies beyond every int lies beyond every constant.
/// </summary>
internal sealed class HalfPoints
{
    // What lies beyond every int is taken for this: less than what fills up the last eight, and more than every constant.
    private const int GreatestShort = int.MaxValue - 1;

    private readonly WholePoints _points;
    private readonly Vector256<int>[]? _short;

    /// <param name="halves">The constants, in order.</param>
    public HalfPoints(long[] halves)
    {
        _points = new WholePoints(halves);
        if (Array.TrueForAll(halves, half => half is > int.MinValue and < GreatestShort))
        {
            var filled = new int[(halves.Length + 7) / 8 * 8];
            Array.Fill(filled, int.MaxValue);
            Array.ConvertAll(halves, half => (int)half).CopyTo(filled, 0);
            _short = MemoryMarshal.Cast<int, Vector256<int>>(filled).ToArray();
        }
    }

    /// <summary>Of constants, in order; a constant beyond all values lies beyond all halves.</summary>
    /// <param name="points">The constants.</param>
    /// <param name="scale">How many parts go in one.</param>
    public static HalfPoints Of(IEnumerable<Fraction> points, long scale) => new([.. points.Select(point => point.Halves(scale))]);

    /// <summary>Where a number of parts lies, of less than 62 bits.</summary>
    public int PositionOf(long parts)
    {
        var half = parts << 1;
        if (_short is not { } points)
        {
            return _points.PositionOf(half);
        }

        // INVARIANT: what fills up the last eight is the greatest int; no value is.
        var (at, passed) = (Vector256.Create((int)Math.Clamp(half, int.MinValue, GreatestShort)), Vector256<int>.Zero);
        foreach (ref readonly var eight in points.AsSpan())
        {
            passed -= Vector256.LessThan(eight, at) + Vector256.LessThanOrEqual(eight, at);
        }

        return Vector256.Sum(passed);
    }
}

/// <summary>
/// The constants of a slot of numbers, in order. Where all of them fit whole numbers on one scale (cents, say) a value is
/// looked up as a whole number; what does not fit is compared as the fraction it is.
/// </summary>
internal sealed class NumberPoints
{
    private readonly Fraction[] _exact;
    private readonly long _scale;
    private readonly WholePoints? _scaled;

    public NumberPoints(Fraction[] points)
    {
        _exact = points;
        _scale = Fraction.CommonScale(points);
        _scaled = _scale == 0 ? null : new WholePoints([.. points.Select(Scaled)]);
    }

    public int PositionOf(in Fraction value) =>
        value.TryGetSmall(out var numerator, out var denominator) ? PositionOf(numerator, denominator) : ExactPositionOf(value);

    public int PositionOf(long numerator, int denominator)
    {
        if (_scaled is null || !Fraction.TryScale(numerator, denominator, _scale, out var whole, out var isExact))
        {
            return ExactPositionOf(Fraction.InLowestTerms(numerator, denominator));
        }

        return isExact ? _scaled.PositionOf(whole) : _scaled.PositionAfter(whole);
    }

    private int ExactPositionOf(in Fraction value)
    {
        var index = Array.BinarySearch(_exact, value);
        return index >= 0 ? (2 * index) + 1 : 2 * ~index;
    }

    private long Scaled(Fraction point)
    {
        // INVARIANT: that is what the scale was chosen for.
        _ = point.TryGetSmall(out var numerator, out var denominator);
        _ = Fraction.TryScale(numerator, denominator, _scale, out var whole, out _);
        return whole;
    }
}

/// <summary>The constants of a slot of texts, in order; every other text is one cell.</summary>
internal sealed class TextPoints(string[] points)
{
    public int PositionOf(string value)
    {
        var index = Array.IndexOf(points, value);
        return (2 * index) + (index < 0 ? 2 : 1);
    }
}
