using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Cases;

/// <summary>Takes <c>4 km</c> apart into its number and its unit, also where it was written otherwise (<c>4km</c>, <c>€ 4</c>).</summary>
internal static class QuantityText
{
    private const char EuroSign = '€';

    /// <summary>The number is empty when there is none. Tidy: one space between the two, and the unit as a word.</summary>
    public static (string Number, string Unit, bool IsTidy) Split(string written)
    {
        var hasEuroSign = written.Contains(EuroSign, StringComparison.Ordinal);
        var text = written.Replace(EuroSign.ToString(), "", StringComparison.Ordinal).Trim();
        var length = LengthOfNumber(text);
        var number = text[..length].TrimEnd(',', '.');
        var unit = text[length..].Trim();
        if (!number.Any(char.IsAsciiDigit))
        {
            return ("", "", false);
        }

        if (hasEuroSign)
        {
            return (number, unit.Length == 0 ? Keywords.InCase.Euro : Keywords.InCase.Euro + " " + unit, false);
        }

        var isTidy = unit is "" or "%" ? text.StartsWith(number, StringComparison.Ordinal) && text.Length == number.Length + unit.Length : text == $"{number} {unit}";
        return (number, unit, isTidy);
    }

    // A minus, digits, points, commas, underscores, and an exponent: what somebody could have meant as one number.
    private static int LengthOfNumber(string text)
    {
        var length = text.StartsWith('-') ? 1 : 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] is '.' or ',' or '_'))
        {
            length++;
        }

        return IsExponent(text, length) ? ExponentEnd(text, length) : length;
    }

    private static bool IsExponent(string text, int at) =>
        at + 1 < text.Length && text[at] is 'e' or 'E'
        && (char.IsAsciiDigit(text[at + 1]) || (text[at + 1] is '+' or '-' && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2])));

    private static int ExponentEnd(string text, int at)
    {
        var end = at + 2;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
