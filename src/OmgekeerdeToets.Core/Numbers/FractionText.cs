using System.Globalization;
using System.Numerics;

namespace OmgekeerdeToets.Numbers;

/// <summary>
/// Numbers as text. A number that ends within 28 decimals is written out in full, without trailing zeros
/// (an amount with at least two decimals) and without thousands separators. A number that does not end
/// is <c>1/3</c> for machines, and ten decimals after a <c>≈</c> for people.
/// </summary>
internal static class FractionText
{
    private const int DecimalsShown = 10;
    private const int DecimalsOfAmount = 2;

    /// <summary>With a comma, for people: <c>1934,61</c>, <c>≈ 0,3333333333</c>.</summary>
    public static string Comma(Fraction value, bool isAmount = false) => value.DecimalPlaces() is { } places
        ? Write(value, places, isAmount, ',')
        : "≈ " + Write(value.Round(DecimalsShown), DecimalsShown, isAmount: false, ',');

    /// <summary>With a point, for JSON and for formulas: <c>1934.61</c>, <c>1/3</c>.</summary>
    public static string Point(Fraction value, bool isAmount = false) => value.DecimalPlaces() is { } places
        ? Write(value, places, isAmount, '.')
        : string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}");

    /// <summary>Ten decimals with a point where <see cref="Point"/> gives a fraction (<i>ongeveer</i>); null where it is exact.</summary>
    public static string? Approximation(Fraction value) => value.DecimalPlaces() is null
        ? Write(value.Round(DecimalsShown), DecimalsShown, isAmount: false, '.')
        : null;

    /// <summary>
    /// Reads <c>-12.50</c> and <c>1/3</c>: digits with at most one point and an optional minus in front.
    /// False for anything else and for what is too large. How an author may write numbers is stricter,
    /// and is judged where his text is read.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Fraction result)
    {
        if (Fraction.TryReadShort(text, out result))
        {
            return true;
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryReadParts(text, out var numerator, out var denominator)
                && Fraction.TryCreate(numerator, denominator, out result);
        }

        return TryReadParts(text[..slash], out var top, out var one) && one.IsOne
            && TryReadParts(text[(slash + 1)..], out var bottom, out one) && one.IsOne
            && bottom.Sign > 0
            && Fraction.TryCreate(top, bottom, out result);
    }

    private static bool TryReadParts(ReadOnlySpan<char> text, out BigInteger numerator, out BigInteger denominator)
    {
        numerator = denominator = BigInteger.One;
        var negative = text.StartsWith("-", StringComparison.Ordinal);
        var digits = negative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? [] : digits[(point + 1)..];
        // Longer than any number within the limits can be; keeps an absurd text from costing time.
        if (whole.Length is 0 or > 400 || decimals.Length > 400 || (point >= 0 && decimals.IsEmpty)
            || !AllDigits(whole) || !AllDigits(decimals))
        {
            return false;
        }

        numerator = BigInteger.Parse(string.Concat(whole, decimals), NumberStyles.None, CultureInfo.InvariantCulture);
        numerator = negative ? -numerator : numerator;
        denominator = BigInteger.Pow(10, decimals.Length);
        return true;
    }

    private static bool AllDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static string Write(Fraction value, int places, bool isAmount, char separator)
    {
        var shown = isAmount ? Math.Max(places, DecimalsOfAmount) : places;
        if (shown == 0 && value.TryGetSmall(out var whole, out _))
        {
            return whole.ToString(CultureInfo.InvariantCulture);
        }

        var digits = Digits(value, shown).PadLeft(shown + 1, '0');
        var sign = value.Sign < 0 ? "-" : "";
        return shown == 0 ? sign + digits : $"{sign}{digits[..^shown]}{separator}{digits[^shown..]}";
    }

    // Of the number without its sign, times ten to the power of the decimals: whole, because these are all its decimals.
    private static string Digits(Fraction value, int decimals) =>
        value.TryGetHalf(out var numerator, out var denominator) && decimals <= PowersOfTen.Most
            ? (Math.Abs(numerator) * PowersOfTen.Of(decimals) / denominator).ToString(CultureInfo.InvariantCulture)
            : (BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, decimals) / value.Denominator).ToString(CultureInfo.InvariantCulture);
}
