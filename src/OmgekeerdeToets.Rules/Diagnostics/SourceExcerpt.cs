using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Diagnostics;

/// <summary>
/// One source line made fit to print, with carets exactly under the part that is meant. Whatever stands in the line
/// (tabs, control characters, accents written as two characters, thousands of characters), the carets stay under it.
/// </summary>
internal sealed record SourceExcerpt(string Line, string Carets)
{
    /// <summary>What fits beside the gutter on a terminal of ordinary width.</summary>
    private const int Widest = 110;

    private const int ContextBefore = 40;

    public static SourceExcerpt Of(string line, int column, int length)
    {
        var start = Math.Clamp(column, 0, line.Length);
        var end = Math.Clamp(start + Math.Max(1, length), start, line.Length);
        var (from, to) = Window(line, start, end);
        var before = from > 0 ? "…" : "";
        var after = to < line.Length ? "…" : "";
        var shownEnd = Math.Min(end, to);
        var padding = before.Length + Cells(line.AsSpan(from, start - from));
        var carets = Math.Max(1, Cells(line.AsSpan(start, shownEnd - start)));
        return new SourceExcerpt(
            before + Printable(line[from..to]) + after,
            new string(' ', padding) + new string('^', carets));
    }

    /// <summary>Tabs become an arrow, control and direction characters a lozenge: a file must not be able to write on the terminal.</summary>
    public static string Printable(string text)
    {
        if (!text.Any(c => c != '\n' && IsUnprintable(c)))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            shown.Append(c == '\t' ? '→' : c != '\n' && IsUnprintable(c) ? '�' : c);
        }

        return shown.ToString();
    }

    private static (int From, int To) Window(string line, int start, int end)
    {
        if (line.Length <= Widest)
        {
            return (0, line.Length);
        }

        var from = end <= Widest ? 0 : Math.Max(0, start - ContextBefore);
        var to = Math.Min(line.Length, from + Widest);
        return (OnRune(line, from), OnRune(line, to));
    }

    /// <summary>Never cut between the two halves of one character.</summary>
    private static int OnRune(string line, int at) =>
        at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;

    /// <summary>An accent that stands on the letter before it takes no room; a character outside the basic plane takes two, as it does in the file.</summary>
    private static int Cells(ReadOnlySpan<char> text)
    {
        var cells = 0;
        foreach (var c in text)
        {
            cells += char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : 1;
        }

        return cells;
    }

    private static bool IsUnprintable(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
