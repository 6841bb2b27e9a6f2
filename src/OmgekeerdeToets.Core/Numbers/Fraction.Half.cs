namespace OmgekeerdeToets.Numbers;

/// <summary>
/// Numbers whose parts fit 31 bits and a sign: nearly every number of law and money. Two of them are added, multiplied and
/// compared in 64 bits without a thought of overflow.
/// </summary>
internal readonly partial struct Fraction
{
    /// <summary>The parts, when each is smaller than 2³¹; the results of one operation on them fit a long.</summary>
    internal bool TryGetHalf(out long numerator, out long denominator)
    {
        numerator = (long)_numeratorLower;
        denominator = (long)_denominatorLessOneLower + 1;
        return _big is null && _denominatorLessOneUpper == 0 && _denominatorLessOneLower < int.MaxValue
            && _numeratorUpper == (ulong)(numerator >> 63) && numerator is <= int.MaxValue and >= -int.MaxValue;
    }

    /// <summary>Reads <c>-12.50</c> and <c>8</c> when they are short; false says nothing about the text.</summary>
    internal static bool TryReadShort(ReadOnlySpan<char> text, out Fraction result)
    {
        result = default;
        var (number, decimals, digits) = (0L, -1, 0);
        var negative = text is ['-', ..];
        foreach (var character in negative ? text[1..] : text)
        {
            if (character == '.' && decimals < 0 && digits > 0)
            {
                decimals = 0;
                continue;
            }

            if (!char.IsAsciiDigit(character) || ++digits > PowersOfTen.Most)
            {
                return false;
            }

            number = (number * 10) + (character - '0');
            decimals += decimals < 0 ? 0 : 1;
        }

        if (digits == 0 || decimals == 0)
        {
            return false;
        }

        result = Reduced(negative ? -number : number, PowersOfTen.Of(Math.Max(0, decimals)));
        return true;
    }

    /// <summary>The fraction of two longs, brought to lowest terms.</summary>
    private static Fraction Reduced(long numerator, long denominator)
    {
        var divisor = denominator == 1 ? 1 : (long)GreatestCommonDivisor((ulong)Math.Abs(numerator), (ulong)denominator);
        return new Fraction(numerator / divisor, denominator / divisor);
    }
}
