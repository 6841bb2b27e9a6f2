namespace OmgekeerdeToets.Numbers;

internal readonly partial struct Fraction
{
    /// <summary>The least number that makes all of these whole, and small enough to count with; 0 when there is none.</summary>
    public static long CommonScale(ReadOnlySpan<Fraction> numbers)
    {
        Int128 scale = 1;
        foreach (ref readonly var number in numbers)
        {
            if (!number.IsSmall || !FitsHalf(number.Small.Denominator))
            {
                return 0;
            }

            var denominator = number.Small.Denominator;
            scale = scale / GreatestCommonDivisor(scale, denominator) * denominator;
            if (!FitsHalf(scale))
            {
                return 0;
            }
        }

        foreach (ref readonly var number in numbers)
        {
            if (!number.TryScale((long)scale, out _, out _))
            {
                return 0;
            }
        }

        return (long)scale;
    }

    /// <summary>
    /// The whole number of the greatest multiple of 1/<paramref name="scale"/> that is not above this number; false when that
    /// does not fit, or has no successor.
    /// </summary>
    public bool TryScale(long scale, out long whole, out bool isExact)
    {
        whole = 0;
        isExact = true;
        if (_big is not null || !FitsHalf(_numerator))
        {
            return false;
        }

        var scaled = _numerator * scale;
        if (_denominatorLessOne != 0)
        {
            (scaled, var rest) = FloorDivide(scaled, Small.Denominator);
            isExact = rest == 0;
        }

        whole = unchecked((long)scaled);
        return whole == scaled && whole != long.MaxValue;
    }
}
