using System.Numerics;

namespace OmgekeerdeToets.Numbers;

internal readonly partial struct Fraction
{
    /// <summary>The most decimals that can be asked for.</summary>
    public const int MaximumDecimals = 28;

    /// <summary>
    /// The number rounded on so many decimals. Always succeeds: the greatest number is whole,
    /// so nothing rounds to beyond it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 28 decimals.</exception>
    public Fraction Round(int decimals, RoundingDirection direction = RoundingDirection.Nearest)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaximumDecimals);
        if (IsWhole || (TryGetHalf(out _, out var denominator) && decimals <= PowersOfTen.Most && PowersOfTen.Of(decimals) % denominator == 0))
        {
            return this;
        }

        return RoundWide(decimals, direction);
    }

    private Fraction RoundWide(int decimals, RoundingDirection direction)
    {
        var power = PowerOfTen(decimals);
        if (_big is null && TryRoundSmall(power, direction, out var rounded))
        {
            return rounded;
        }

        var whole = BigInteger.DivRem(Numerator * power, Denominator, out var rest);
        whole += Adjustment(rest.Sign, (BigInteger.Abs(rest) * 2).CompareTo(Denominator), direction);
        // INVARIANT: cannot be too large, see the summary.
        _ = TryCreate(whole, power, out var result);
        return result;
    }

    private bool TryRoundSmall(Int128 power, RoundingDirection direction, out Fraction rounded)
    {
        rounded = default;
        var (numerator, denominator) = Small;
        // Doubling the rest must fit as well.
        if (denominator > Int128.MaxValue / 2 || !TryMultiply(numerator, power, out var scaled))
        {
            return false;
        }

        var whole = scaled / denominator;
        var rest = scaled - (whole * denominator);
        whole += Adjustment(Int128.Sign(rest), (Int128.Abs(rest) * 2).CompareTo(denominator), direction);
        var common = GreatestCommonDivisor(whole, power);
        return TryKeep(whole / common, power / common, out rounded);
    }

    // What to add to the quotient cut off towards zero.
    private static int Adjustment(int signOfRest, int restAgainstHalf, RoundingDirection direction) => direction switch
    {
        RoundingDirection.Up => signOfRest > 0 ? 1 : 0,
        RoundingDirection.Down => signOfRest < 0 ? -1 : 0,
        _ => restAgainstHalf >= 0 ? signOfRest : 0,
    };

    private static Int128 PowerOfTen(int exponent)
    {
        Int128 power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
