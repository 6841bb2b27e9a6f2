namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>A number with spaces between its thousands: <c>1 000</c>, <c>12 500,50</c>. Two numbers never stand side by side, so it is one mistake.</summary>
internal static class SpacedNumber
{
    private const int DigitsInGroup = 3;

    /// <summary>How long it is; 0 when no such number begins here.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var length = DigitsAt(text, 0);
        if (length is 0 or > DigitsInGroup || text[0] == '0')
        {
            return 0;
        }

        var first = length;
        while (length < text.Length && text[length] == ' ' && DigitsAt(text, length + 1) == DigitsInGroup)
        {
            length += 1 + DigitsInGroup;
        }

        if (length == first)
        {
            return 0;
        }

        var decimals = length < text.Length && text[length] is '.' or ',' ? DigitsAt(text, length + 1) : 0;
        length += decimals > 0 ? 1 + decimals : 0;
        return EndsAt(text, length) ? length : 0;
    }

    /// <summary>The same number as it should have been written.</summary>
    public static string Joined(string written) =>
        written.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    // What is written otherwise too (`1 000-01`, `1 000.5.2`) is left to the messages about that.
    private static bool EndsAt(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || text[end] is ' ' or ')' or '%' || (text[end] == ',' && (end + 1 >= text.Length || text[end + 1] == ' '));
}
