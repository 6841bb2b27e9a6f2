using System.Numerics;

namespace OmgekeerdeToets.Numbers;

/// <summary>Numbers as whole numbers of one small part: amounts in cents, say. Comparing those is comparing integers.</summary>
internal readonly partial struct Fraction
{
    /// <summary>The least number of parts of one that makes all of these whole; 0 when there is none that computes in 64 bits.</summary>
    public static long CommonScale(ReadOnlySpan<Fraction> numbers)
    {
        var scale = 1L;
        foreach (ref readonly var number in numbers)
        {
            if (!number.TryGetSmall(out _, out var denominator))
            {
                return 0;
            }

            scale = scale / (long)GreatestCommonDivisor((ulong)scale, (ulong)denominator) * denominator;
            if (scale > int.MaxValue)
            {
                return 0;
            }
        }

        foreach (ref readonly var number in numbers)
        {
            if (!number.TryGetSmall(out var numerator, out var denominator) || !TryScale(numerator, denominator, scale, out _, out _))
            {
                return 0;
            }
        }

        return scale;
    }

    /// <summary>How many whole parts are in a number, rounded down; false when that cannot be computed in 64 bits.</summary>
    /// <param name="numerator">Of the number.</param>
    /// <param name="denominator">Of the number, positive.</param>
    /// <param name="scale">How many parts go in one.</param>
    /// <param name="whole">The number of parts; it has two successors at least.</param>
    /// <param name="isExact">True when nothing is left over.</param>
    public static bool TryScale(long numerator, int denominator, long scale, out long whole, out bool isExact)
    {
        isExact = true;
        if (Math.BigMul(numerator, scale, out whole) != whole >> 63 || whole >= long.MaxValue - 1)
        {
            return false;
        }

        if (denominator != 1)
        {
            (whole, var rest) = Math.DivRem(whole, denominator);
            isExact = rest == 0;
            whole -= rest < 0 ? 1 : 0;
        }

        return true;
    }

    /// <summary>So many parts, of which so many go in one.</summary>
    public static Fraction OfParts(long whole, int scale) => Reduced(whole, scale);

    /// <summary>
    /// Twice the whole parts in this number, rounded down, and one more when something is left over. What lies beyond 60 bits is
    /// as far away as a long goes: it is only compared with.
    /// </summary>
    public long Halves(long scale)
    {
        var parts = Numerator * scale;
        var whole = BigInteger.DivRem(parts, Denominator, out var rest);
        whole -= rest.Sign < 0 ? 1 : 0;
        return BigInteger.Abs(whole).GetBitLength() > 60
            ? (whole.Sign < 0 ? long.MinValue + 2 : long.MaxValue)
            : (2 * (long)whole) + (rest.IsZero ? 0 : 1);
    }
}
