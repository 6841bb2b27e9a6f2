using System.Text;
using System.Text.Json;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Shapes;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>The texts of a line as bytes, as far as they are plain: what is not plain is left to the full reader.</summary>
internal static class LineText
{
    private const int DigitsOfCitizenNumber = 9;
    private const int LengthOfDate = 10;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly byte[] Yes = Encoding.UTF8.GetBytes(Keywords.Yes);
    private static readonly byte[] No = Encoding.UTF8.GetBytes(Keywords.No);

    /// <summary>The scalar that the reader is at, as the full reader would have it; false when it is none, empty, long, escaped, or holds nine digits.</summary>
    public static bool TryScalar(ref Utf8JsonReader reader, out ReadOnlySpan<byte> text)
    {
        text = reader.TokenType switch
        {
            JsonTokenType.String when !reader.ValueIsEscaped => reader.ValueSpan,
            JsonTokenType.Number => reader.ValueSpan,
            JsonTokenType.True => Yes,
            JsonTokenType.False => No,
            _ => [],
        };
        return text.Length is > 0 and <= LineWords.LongestLabel && !MayHoldCitizenNumber(text);
    }

    public static Truth? YesOrNo(ReadOnlySpan<byte> text) =>
        text.SequenceEqual(Yes) ? Truth.True : text.SequenceEqual(No) ? Truth.False : null;

    /// <summary>A date as it must be written, <c>2026-11-01</c>, that exists.</summary>
    public static bool TryDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != LengthOfDate || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The text; null when the bytes are not UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> text)
    {
        try
        {
            return Strict.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool MayHoldCitizenNumber(ReadOnlySpan<byte> text)
    {
        if (text.Length < DigitsOfCitizenNumber)
        {
            return false;
        }

        var digits = 0;
        foreach (var b in text)
        {
            digits += char.IsAsciiDigit((char)b) ? 1 : 0;
        }

        return digits >= DigitsOfCitizenNumber;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var b in text)
        {
            if (!char.IsAsciiDigit((char)b))
            {
                return -1;
            }

            number = (number * 10) + (b - '0');
        }

        return number;
    }
}
