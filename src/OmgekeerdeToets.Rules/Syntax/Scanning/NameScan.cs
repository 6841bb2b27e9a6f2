namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>
/// Finds names as rules use them, <c>kleine_letters_met_underscores</c>. Read once from left to right: these look through files
/// that nobody could read, of any size, and a slow machine may take its time.
/// </summary>
internal static class NameScan
{
    /// <summary>Whether the whole text is a name.</summary>
    public static bool IsName(ReadOnlySpan<char> text) => text.Length > 0 && IsFirst(text[0]) && End(text, 0) == text.Length;

    /// <summary>Every name-like word in a text that could not be read.</summary>
    public static IEnumerable<string> Names(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (IsFirst(text[start]))
            {
                var end = End(text, start);
                yield return text[start..end];
                start = end;
            }
        }
    }

    /// <summary>Every word that stands before a colon, or a space and a colon.</summary>
    public static IEnumerable<string> Keys(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = End(text, start);
            if (end > start && IsFirst(text[start]) && IsColon(text, end))
            {
                yield return text[start..end];
            }

            start = end;
        }
    }

    private static bool IsFirst(char character) => character is >= 'a' and <= 'z';

    private static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (IsFirst(text[end]) || text[end] is (>= '0' and <= '9') or '_'))
        {
            end++;
        }

        return end;
    }

    private static bool IsColon(string text, int end)
    {
        var colon = end < text.Length && text[end] == ' ' ? end + 1 : end;
        return colon < text.Length && text[colon] == ':';
    }
}
