using System.Globalization;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>Dates: year, month, day with dashes (<c>2026-07-01</c>), as Dutch law databases write them; <c>1-7-2026</c> is refused with that.</summary>
internal static class DateReader
{
    private const string Pattern = "yyyy-MM-dd";
    private const int DigitsOfYear = 4;

    /// <summary>How long the text that looks like a date is, from its beginning; 0 when it does not.</summary>
    public static int LengthOfDate(ReadOnlySpan<char> text)
    {
        var first = Digits(text);
        var second = first is > 0 and <= DigitsOfYear && text[first..] is ['-', ..] ? Digits(text[(first + 1)..]) : 0;
        var third = second is 1 or 2 && text[(first + second + 1)..] is ['-', ..] ? Digits(text[(first + second + 2)..]) : 0;
        var yearFirst = first == DigitsOfYear && third is 1 or 2;
        var yearLast = first is 1 or 2 && third == DigitsOfYear;
        return yearFirst || yearLast ? first + second + third + 2 : 0;
    }

    /// <summary>The date, refused when it is written otherwise; null when there is no such day.</summary>
    public static Token? Read(Span span, Refusals refusals)
    {
        var written = span.Text;
        if (TryParse(written, out var date))
        {
            return new Token(TokenKind.Date, "", span, Date: date);
        }

        if (Otherwise(written) is not { } meant)
        {
            refusals.Add(span, NotationMessages.NoSuchDay(written));
            return null;
        }

        var right = meant.ToString(Pattern, CultureInfo.InvariantCulture);
        refusals.Add(span, [Edit.Replace(span, right)], corrected => NotationMessages.DateNotation(right, corrected));
        return new Token(TokenKind.Date, "", span, Date: meant);
    }

    /// <summary>Reads a date that is written right.</summary>
    public static bool TryParse(string written, out DateOnly date) =>
        DateOnly.TryParseExact(written, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The day meant by <c>1-7-2026</c> or <c>2026-7-1</c>; null when there is no such day.</summary>
    public static DateOnly? Otherwise(string written) =>
        DateOnly.TryParseExact(written, ["d-M-yyyy", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }
}
