using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Text;

internal enum NumberMistake
{
    Underscore,
    Exponent,
    Comma,
    ThousandsPoint,
    LoosePoint,
    LeadingZero,
    NoNumber,
}

/// <summary>What is wrong with a number, and how it may have been meant: one way, two ways, or nobody knows.</summary>
internal sealed record NotationVerdict(NumberMistake Mistake, ImmutableArray<string> Right);

/// <summary>
/// The one way to write a number: digits, and if need be a point with digits.
/// The same for formulas, norms and cases.
/// </summary>
internal static class NumberNotation
{
    private const int DigitsInGroup = 3;

    /// <summary>Null when it is written right.</summary>
    public static NotationVerdict? Judge(string written)
    {
        var parts = written.Split('.');
        if (written.Contains('_', StringComparison.Ordinal))
        {
            return Corrected(NumberMistake.Underscore, written.Replace("_", "", StringComparison.Ordinal));
        }

        if (written.Contains('e', StringComparison.OrdinalIgnoreCase))
        {
            return WithExponent(written);
        }

        if (written.Contains(',', StringComparison.Ordinal))
        {
            return WithComma(written);
        }

        if (IsGrouped(parts))
        {
            var whole = string.Concat(parts);
            return new(NumberMistake.ThousandsPoint, parts.Length == 2 ? [whole, AsDecimals(written)] : [whole]);
        }

        if (parts is [[], [_, ..]] or [[_, ..], []])
        {
            return Corrected(NumberMistake.LoosePoint, written.StartsWith('.') ? "0" + written : parts[0]);
        }

        if (parts.Length > 2 || !parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
        {
            return new(NumberMistake.NoNumber, []);
        }

        return parts[0].Length > 1 && parts[0][0] == '0'
            ? Corrected(NumberMistake.LeadingZero, written.TrimStart('0') is ['.', ..] or [] ? "0" + written.TrimStart('0') : written.TrimStart('0'))
            : null;
    }

    // What is left after mending one mistake may hold another.
    private static NotationVerdict Corrected(NumberMistake mistake, string right) =>
        new(mistake, Judge(right) is { } next ? next.Right : [right]);

    private static NotationVerdict WithExponent(string written)
    {
        var fits = decimal.TryParse(
            written, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            && value is > 0.000001m and < 1_000_000_000_000m;
        return fits
            ? Corrected(NumberMistake.Exponent, (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture))
            : new(NumberMistake.Exponent, []);
    }

    // `7,5`, and the Dutch `1.200,50`.
    private static NotationVerdict WithComma(string written)
    {
        if (written.Split(',') is not [var whole, var decimals] || !decimals.All(char.IsAsciiDigit)
            || (whole.Contains('.', StringComparison.Ordinal) && !IsGrouped(whole.Split('.'))))
        {
            return new(NumberMistake.Comma, []);
        }

        var right = $"{whole.Replace(".", "", StringComparison.Ordinal)}.{decimals}";
        return IsGrouped(right.Split('.'))
            ? new(NumberMistake.Comma, [AsDecimals(right)])
            : Corrected(NumberMistake.Comma, right);
    }

    // One to three digits, the first no zero, and groups of three: 1.200 could be twelve hundred.
    private static bool IsGrouped(string[] parts) =>
        parts.Length > 1
        && parts[0].Length is > 0 and <= DigitsInGroup && parts[0][0] != '0' && parts[0].All(char.IsAsciiDigit)
        && parts.Skip(1).All(part => part.Length == DigitsInGroup && part.All(char.IsAsciiDigit));

    // The same number written so that it cannot be thousands: 1.2 for 1.200, 1.1250 for 1.125.
    private static string AsDecimals(string written)
    {
        var shorter = written.TrimEnd('0').TrimEnd('.');
        return shorter.Length < written.Length ? shorter : written + "0";
    }
}
