using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>
/// Lays text out in lines for a picture. SVG does not wrap, and the machine that makes the picture has no fonts: widths are
/// estimated from the letters, on the wide side, so that no text leaves its box in whatever font it is shown.
/// </summary>
internal static class LetterWidths
{
    private const string Narrow = "iljtfrI.,:;'’‘|!()[] ";

    /// <summary>How wide bold letters are, in hundredths of plain ones.</summary>
    private const int Bold = 114;

    private const string Wide = "mwMW@%€—…✓✗○±−";

    /// <summary>The lines of a text in a column; a word that is wider than the column is cut.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="width">Of the column.</param>
    /// <param name="size">Of the letters.</param>
    /// <param name="isBold">Bold letters are wider.</param>
    public static ImmutableArray<string> Wrap(string text, int width, int size, bool isBold = false)
    {
        width = isBold ? width * 100 / Bold : width;
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, size)))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Of(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines.ToImmutable();
    }

    /// <summary>How wide a text is at most, in the unit of <paramref name="size"/>.</summary>
    public static int Of(string text, int size) => (text.Sum(OfLetter) * size / 100) + 1;

    private static int OfLetter(char letter) =>
        Narrow.Contains(letter, StringComparison.Ordinal) ? 36
        : Wide.Contains(letter, StringComparison.Ordinal) ? 94
        : char.IsUpper(letter) ? 74
        : letter < 0x250 ? 59
        : 100;

    private static IEnumerable<string> Pieces(string word, int width, int size)
    {
        while (word.Length > 1 && Of(word, size) > width)
        {
            var cut = word.Length - 1;
            while (cut > 1 && Of(word[..cut] + "-", size) > width)
            {
                cut--;
            }

            // Half of a pair is no letter.
            cut -= cut > 1 && char.IsHighSurrogate(word[cut - 1]) ? 1 : 0;
            yield return word[..cut] + "-";
            word = word[cut..];
        }

        yield return word;
    }
}
