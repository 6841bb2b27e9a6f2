using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>Text inside a mermaid flowchart: whatever stands in a case or a pack, it stays text there.</summary>
internal static class MermaidText
{
    private const string Plain = " ,.:()?!'’‘“”/€✓✗○±−…–—";

    /// <summary>One line of a label, for between double quotes: all that may mean something to mermaid, Markdown or HTML is a code.</summary>
    public static string Label(string line)
    {
        var label = new StringBuilder();
        foreach (var rune in line.EnumerateRunes())
        {
            // "1. " at the beginning would become a list.
            var isListDot = rune.Value == '.' && label.Length > 0 && char.IsAsciiDigit(label[^1]);
            if ((IsPlain(rune) && !isListDot) || (rune.Value == '-' && label.Length > 0))
            {
                label.Append(rune.ToString());
            }
            else if (Rune.IsControl(rune))
            {
                label.Append(' ');
            }
            else
            {
                label.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }
        }

        return label.ToString();
    }

    /// <summary>The one line behind <c>accTitle</c> and <c>accDescr</c>, where mermaid knows no codes.</summary>
    public static string Line(string text) => string.Concat(text.Select(character => character switch
    {
        '"' => '”',
        '<' => '‹',
        '>' => '›',
        ';' => ',',
        '#' or '{' or '}' or '%' or '`' or '\\' => ' ',
        _ when char.IsControl(character) => ' ',
        _ => character,
    })).Trim();

    private static bool IsPlain(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || (rune.IsBmp && Plain.Contains((char)rune.Value, StringComparison.Ordinal));
}
