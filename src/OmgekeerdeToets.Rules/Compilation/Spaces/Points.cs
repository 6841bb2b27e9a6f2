using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>The constants of a slot of whole numbers or days, in order.</summary>
internal sealed class WholePoints(long[] points)
{
    /// <summary>Where a value lies: at constant k on 2k + 1, else on the even position below, between or above.</summary>
    public int PositionOf(long value)
    {
        var low = CountBelow(value);
        return (2 * low) + (low < points.Length && points[low] == value ? 1 : 0);
    }

    /// <summary>Where a value lies that is more than this one and less than the next.</summary>
    public int PositionAfter(long value) => 2 * CountBelow(value + 1);

    private int CountBelow(long value)
    {
        var (low, high) = (0, points.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = points[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
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

    /// <summary>Above all of them.</summary>
    public int LastPosition => 2 * _exact.Length;

    public int PositionOf(in Fraction value)
    {
        if (_scaled is null || !value.TryScale(_scale, out var whole, out var isExact))
        {
            return ExactPositionOf(value);
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
        _ = point.TryScale(_scale, out var whole, out _);
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
