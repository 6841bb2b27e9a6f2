using System.Globalization;

namespace OmgekeerdeToets.Text;

/// <summary>
/// A line that somebody typed, as it may be shown again: nothing that a terminal would obey, and not at all when it holds a
/// citizen service number.
/// </summary>
internal static class TypedLine
{
    public const string NotShown = "(niet getoond)";

    public static string Shown(string line)
    {
        // First without what is not seen: a number with such a character in the middle reads as a number.
        var seen = string.Concat(line.Where(IsSeen));
        return CitizenServiceNumber.FindAll(seen).IsEmpty ? seen : NotShown;
    }

    private static bool IsSeen(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
