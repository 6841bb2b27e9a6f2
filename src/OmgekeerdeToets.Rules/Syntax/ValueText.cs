using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Scanning;

namespace OmgekeerdeToets.Syntax;

/// <summary>
/// How people write values elsewhere, and how they are written here. Text has no type until its place gives it one;
/// these are for the places that ask for ja or nee, a date, a number or a name.
/// </summary>
internal static partial class ValueText
{
    private static readonly string[] Yes = ["ja", "yes", "y", "j", "on", "true", "waar", "1"];
    private static readonly string[] No = ["nee", "no", "n", "off", "false", "onwaar", "neen", "0"];

    /// <summary><c>ja</c> or <c>nee</c> when another way to say so was written (also in capitals); null when neither is meant.</summary>
    public static string? YesOrNo(string written)
    {
        var word = written.Trim().ToLowerInvariant();
        return Yes.Contains(word, StringComparer.Ordinal) ? Keywords.Yes
            : No.Contains(word, StringComparer.Ordinal) ? Keywords.No
            : null;
    }

    /// <summary>A date as it is written here, <c>2026-07-01</c>; else what to say about it.</summary>
    public static bool TryDate(string written, out DateOnly date, out Message? problem)
    {
        problem = null;
        if (IsoDate().IsMatch(written))
        {
            if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            {
                return true;
            }

            problem = ValueMessages.DateDoesNotExist(written);
            return false;
        }

        date = default;
        problem = ValueMessages.NotADate(written, OtherDate(written));
        return false;
    }

    /// <summary><c>7.5</c> for <c>7,5</c> when that is all that is wrong with a number, with or without a unit; null otherwise.</summary>
    public static string? WithoutComma(string written) =>
        CommaNumber().IsMatch(written) ? written.Replace(',', '.') : null;

    public static bool IsName(string text) => NameScan.IsName(text);

    /// <summary>The name that was probably meant: small letters, no accents, underscores; null when nothing is left of it.</summary>
    public static string? AsName(string text)
    {
        var name = new StringBuilder();
        foreach (var letter in text.Trim().ToLowerInvariant())
        {
            var c = PlainLetter.Of(letter);
            if (char.IsAsciiLetterOrDigit(c) || c == '_')
            {
                name.Append(c);
            }
            else if (c is ' ' or '-' or '.' or '/')
            {
                name.Append('_');
            }
        }

        var better = name.ToString().Trim('_');
        return IsName(better) ? better : null;
    }

    private static string? OtherDate(string written)
    {
        var match = DayFirst().Match(written);
        if (match.Success)
        {
            return Iso(match.Groups["jaar"].Value, match.Groups["maand"].Value, match.Groups["dag"].Value);
        }

        match = YearFirst().Match(written);
        if (match.Success)
        {
            return Iso(match.Groups["jaar"].Value, match.Groups["maand"].Value, match.Groups["dag"].Value);
        }

        match = InWords().Match(written);
        var month = match.Success ? Keywords.MonthNumber(match.Groups["maand"].Value) : 0;
        return month > 0 ? Iso(match.Groups["jaar"].Value, month.ToString(CultureInfo.InvariantCulture), match.Groups["dag"].Value) : null;
    }

    /// <summary>The date in our notation, provided it exists.</summary>
    private static string? Iso(string year, string month, string day)
    {
        var text = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null;
    }

    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsoDate();

    [GeneratedRegex("^(?<dag>[0-9]{1,2})[-/. ](?<maand>[0-9]{1,2})[-/. ](?<jaar>[0-9]{4})$", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex("^(?<jaar>[0-9]{4})[-/. ]?(?<maand>[0-9]{1,2})[-/. ]?(?<dag>[0-9]{1,2})$", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex("^(?<dag>[0-9]{1,2}) (?<maand>[A-Za-z]+) (?<jaar>[0-9]{4})$", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InWords();

    [GeneratedRegex("^-?[0-9]+,[0-9]+( [a-z]+( per [a-z]+)?)?$", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommaNumber();
}
