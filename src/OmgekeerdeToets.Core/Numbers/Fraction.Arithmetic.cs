namespace OmgekeerdeToets.Numbers;

/// <summary>
/// Sum, difference, product and quotient. Each first tries 64 bits, then in a method of its own 128-bit integers, reducing
/// before it multiplies so that a result that fits is found without big integers; each says false when the result is beyond
/// the limits.
/// </summary>
internal readonly partial struct Fraction
{
    /// <summary>The sum; false when it is too large.</summary>
    public static bool TryAdd(Fraction left, Fraction right, out Fraction result)
    {
        if (left.TryGetHalf(out var a, out var b) && right.TryGetHalf(out var c, out var d))
        {
            result = b == d ? Reduced(a + c, b) : Reduced((a * d) + (c * b), b * d);
            return true;
        }

        return TryAddWide(left, right, out result);
    }

    private static bool TryAddWide(Fraction left, Fraction right, out Fraction result)
    {
        if (left._big is null && right._big is null
            && TryAddSmall(left.Small, right.Small, out var numerator, out var denominator))
        {
            return TryKeep(numerator, denominator, out result);
        }

        return TryCreate(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator,
            out result);
    }

    /// <summary>The difference; false when it is too large.</summary>
    public static bool TrySubtract(Fraction left, Fraction right, out Fraction result) =>
        TryAdd(left, -right, out result);

    /// <summary>The product; false when it is too large.</summary>
    public static bool TryMultiply(Fraction left, Fraction right, out Fraction result)
    {
        if (left.TryGetHalf(out var a, out var b) && right.TryGetHalf(out var c, out var d))
        {
            result = Reduced(a * c, b * d);
            return true;
        }

        return TryMultiplyWide(left, right, out result);
    }

    private static bool TryMultiplyWide(Fraction left, Fraction right, out Fraction result)
    {
        if (left._big is null && right._big is null
            && TryMultiplySmall(left.Small, right.Small, out var numerator, out var denominator))
        {
            return TryKeep(numerator, denominator, out result);
        }

        return TryCreate(left.Numerator * right.Numerator, left.Denominator * right.Denominator, out result);
    }

    /// <summary>The quotient; false when it is too large.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero; whoever divides asks that first, and knows the reason.</exception>
    public static bool TryDivide(Fraction dividend, Fraction divisor, out Fraction result)
    {
        if (divisor.IsZero)
        {
            throw new DivideByZeroException();
        }

        if (dividend.TryGetHalf(out var a, out var b) && divisor.TryGetHalf(out var c, out var e))
        {
            result = c > 0 ? Reduced(a * e, b * c) : Reduced(-a * e, b * -c);
            return true;
        }

        return TryDivideWide(dividend, divisor, out result);
    }

    private static bool TryDivideWide(Fraction dividend, Fraction divisor, out Fraction result)
    {
        if (divisor._big is null)
        {
            var (numerator, denominator) = divisor.Small;
            var flipped = numerator > 0 ? (denominator, numerator) : (-denominator, -numerator);
            if (dividend._big is null && TryMultiplySmall(dividend.Small, flipped, out var n, out var d))
            {
                return TryKeep(n, d, out result);
            }
        }

        return TryCreate(dividend.Numerator * divisor.Denominator, dividend.Denominator * divisor.Numerator, out result);
    }

    public int CompareTo(Fraction other)
    {
        if (TryGetHalf(out var a, out var b) && other.TryGetHalf(out var c, out var d))
        {
            return (a * d).CompareTo(c * b);
        }

        return CompareWide(this, other);
    }

    private static int CompareWide(Fraction left, Fraction right) => left._big is null && right._big is null
        ? CompareSmall(left.Small, right.Small)
        : (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);

    // Knuth, The Art of Computer Programming 4.5.1: the greatest common divisor of the denominators
    // is taken out first, so that the intermediate products stay small and the result needs little reducing.
    private static bool TryAddSmall(
        (Int128 Numerator, Int128 Denominator) left,
        (Int128 Numerator, Int128 Denominator) right,
        out Int128 numerator,
        out Int128 denominator)
    {
        denominator = 1;
        if (left.Denominator == 1 && right.Denominator == 1)
        {
            return TryAdd(left.Numerator, right.Numerator, out numerator);
        }

        var common = GreatestCommonDivisor(left.Denominator, right.Denominator);
        numerator = 0;
        if (!TryMultiply(left.Numerator, right.Denominator / common, out var first)
            || !TryMultiply(right.Numerator, left.Denominator / common, out var second)
            || !TryAdd(first, second, out var sum))
        {
            return false;
        }

        var reducible = GreatestCommonDivisor(sum, common);
        numerator = sum / reducible;
        return TryMultiply(left.Denominator / common, right.Denominator / reducible, out denominator);
    }

    private static bool TryMultiplySmall(
        (Int128 Numerator, Int128 Denominator) left,
        (Int128 Numerator, Int128 Denominator) right,
        out Int128 numerator,
        out Int128 denominator)
    {
        var across = GreatestCommonDivisor(left.Numerator, right.Denominator);
        var back = GreatestCommonDivisor(right.Numerator, left.Denominator);
        denominator = 1;
        return TryMultiply(left.Numerator / across, right.Numerator / back, out numerator)
            && TryMultiply(left.Denominator / back, right.Denominator / across, out denominator);
    }

    // Through the whole parts and then the flipped remainders, as a continued fraction: never overflows, never allocates.
    private static int CompareSmall(
        (Int128 Numerator, Int128 Denominator) left,
        (Int128 Numerator, Int128 Denominator) right)
    {
        while (true)
        {
            var (leftWhole, leftRest) = FloorDivide(left.Numerator, left.Denominator);
            var (rightWhole, rightRest) = FloorDivide(right.Numerator, right.Denominator);
            if (leftWhole != rightWhole)
            {
                return leftWhole.CompareTo(rightWhole);
            }

            if (leftRest == 0 || rightRest == 0)
            {
                return leftRest.CompareTo(rightRest);
            }

            (left, right) = ((right.Denominator, rightRest), (left.Denominator, leftRest));
        }
    }

    private static (Int128 Whole, Int128 Remainder) FloorDivide(Int128 numerator, Int128 denominator)
    {
        var whole = numerator / denominator;
        var rest = numerator - (whole * denominator);
        return rest < 0 ? (whole - 1, rest + denominator) : (whole, rest);
    }

    private static bool TryAdd(Int128 left, Int128 right, out Int128 sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != Int128.MinValue;
    }

    private static bool TryMultiply(Int128 left, Int128 right, out Int128 product)
    {
        if (FitsHalf(left) && FitsHalf(right))
        {
            product = left * right;
            return true;
        }

        // The least integer is no result (it has no opposite), and dividing it would overflow in its turn.
        product = unchecked(left * right);
        return left == 0 || (product != Int128.MinValue && product / left == right);
    }

    private static bool FitsHalf(Int128 value) => value >= long.MinValue && value <= long.MaxValue;

    private static Int128 GreatestCommonDivisor(Int128 left, Int128 right)
    {
        left = Int128.Abs(left);
        right = Int128.Abs(right);
        while (right > long.MaxValue || left > long.MaxValue)
        {
            if (right == 0)
            {
                return left;
            }

            (left, right) = (right, left % right);
        }

        return GreatestCommonDivisor((ulong)left, (ulong)right);
    }

    private static ulong GreatestCommonDivisor(ulong left, ulong right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
