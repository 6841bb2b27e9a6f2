using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Text;

/// <summary>
/// A citizen service number (burgerservicenummer): exactly nine digits, together or in three groups of three, that pass
/// the eleven-check, in the digits of any script. It never belongs in a case, and it is never repeated in a message.
/// Nine digits inside a longer hexadecimal name (a fingerprint, a GUID) are no such number: they touch a letter of it.
/// </summary>
internal static class CitizenServiceNumber
{
    private const int Digits = 9;
    private const int GroupSize = 3;
    private const int ShortestHexadecimalName = 16;
    private const char Masked = '*';

    /// <summary>Where such numbers stand in a text, as start and length.</summary>
    public static ImmutableArray<(int Start, int Length)> FindAll(string text)
    {
        var found = ImmutableArray.CreateBuilder<(int, int)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsDigit(text[at]) && (at == 0 || !char.IsDigit(text[at - 1])) && LengthAt(text, at) is > 0 and var length
                && !IsPartOfHexadecimalName(text, at, length))
            {
                found.Add((at, length));
                at += length - 1;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The same text, as long as it was, with the digits of every such number covered.</summary>
    public static string Mask(string text)
    {
        var found = FindAll(text);
        if (found.IsEmpty)
        {
            return text;
        }

        var shown = text.ToCharArray();
        foreach (var (start, length) in found)
        {
            for (var i = start; i < start + length; i++)
            {
                shown[i] = char.IsDigit(shown[i]) ? Masked : shown[i];
            }
        }

        return new string(shown);
    }

    private static bool IsPartOfHexadecimalName(string text, int start, int length)
    {
        var end = start + length;
        var touchesLetter = (start > 0 && char.IsAsciiHexDigit(text[start - 1])) || (end < text.Length && char.IsAsciiHexDigit(text[end]));
        if (!touchesLetter)
        {
            return false;
        }

        while (start > 0 && IsOfHexadecimalName(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfHexadecimalName(text[end]))
        {
            end++;
        }

        return end - start - text.AsSpan(start, end - start).Count('-') >= ShortestHexadecimalName;
    }

    private static bool IsOfHexadecimalName(char c) => c == '-' || char.IsAsciiHexDigit(c);

    private static int LengthAt(string text, int start)
    {
        Span<int> digits = stackalloc int[Digits];
        var count = 0;
        var at = start;
        while (at < text.Length && count < Digits)
        {
            if (char.IsDigit(text[at]))
            {
                digits[count++] = CharUnicodeInfo.GetDecimalDigitValue(text[at++]);
            }
            else if (IsSeparator(text[at]) && count % GroupSize == 0)
            {
                at++;
            }
            else
            {
                return 0;
            }
        }

        var endsHere = at >= text.Length || !char.IsDigit(text[at]);
        return count == Digits && endsHere && HasOnePattern(text.AsSpan(start, at - start)) && PassesElevenCheck(digits) ? at - start : 0;
    }

    /// <summary>Either no separators at all, or the same one twice: 3-3-3.</summary>
    private static bool HasOnePattern(ReadOnlySpan<char> number) =>
        number.Length == Digits
        || (number.Length == Digits + 2 && IsSeparator(number[GroupSize]) && number[GroupSize] == number[(2 * GroupSize) + 1]);

    // Every kind of space and dash: a text that was pasted holds others than those of the keyboard.
    private static bool IsSeparator(char c) => c is '.' || char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation;

    private static bool PassesElevenCheck(ReadOnlySpan<int> digits)
    {
        var sum = -digits[Digits - 1];
        for (var i = 0; i < Digits - 1; i++)
        {
            sum += (Digits - i) * digits[i];
        }

        return sum != 0 && sum % 11 == 0;
    }
}
