using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace OmgekeerdeToets.Numbers;

/// <summary>To and from <see cref="decimal"/>, which the public face speaks.</summary>
internal readonly partial struct Fraction
{
    /// <summary>Every decimal is exactly a fraction within the limits.</summary>
    public static Fraction FromDecimal(decimal value)
    {
        // Through the text: exact, and independent of how a decimal is laid out.
        _ = FractionText.TryParse(value.ToString(CultureInfo.InvariantCulture), out var result);
        return result;
    }

    /// <summary>The nearest decimal (half away from zero), and whether it is the number itself.</summary>
    public decimal ToDecimal(out bool exact)
    {
        if (TryGetHalf(out var numerator, out var denominator) && DecimalPlaces() is { } places && places <= PowersOfTen.Most)
        {
            var digits = numerator * (PowersOfTen.Of(places) / denominator);
            exact = true;
            return new decimal((int)Math.Abs(digits), (int)(Math.Abs(digits) >> 32), 0, digits < 0, (byte)places);
        }

        // A decimal holds 96 bits: the more digits before the point, the fewer after it.
        for (var decimals = MaximumDecimals; decimals >= 0; decimals--)
        {
            var rounded = Round(decimals);
            if (decimal.TryParse(
                FractionText.Point(rounded), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
                && FromDecimal(value) == rounded)
            {
                exact = rounded == this;
                return value;
            }
        }

        throw new UnreachableException("A whole number within the limits is always a decimal.");
    }

    /// <summary>
    /// How many decimals the number has when it is written out, or null when it does not end within 28 of them.
    /// </summary>
    public int? DecimalPlaces()
    {
        if (TryGetHalf(out _, out var half))
        {
            return DecimalPlaces(half);
        }

        var denominator = Denominator;
        var (twos, rest) = Divide(denominator, 2);
        (var fives, rest) = Divide(rest, 5);
        var places = Math.Max(twos, fives);
        return rest.IsOne && places <= MaximumDecimals ? places : null;
    }

    private static int? DecimalPlaces(long denominator)
    {
        var twos = BitOperations.TrailingZeroCount(denominator);
        denominator >>= twos;
        var fives = 0;
        for (; denominator % 5 == 0; denominator /= 5)
        {
            fives++;
        }

        var places = Math.Max(twos, fives);
        return denominator == 1 && places <= MaximumDecimals ? places : null;
    }

    private static (int Times, BigInteger Remainder) Divide(BigInteger value, int factor)
    {
        var times = 0;
        while (value % factor == 0)
        {
            value /= factor;
            times++;
        }

        return (times, value);
    }
}
