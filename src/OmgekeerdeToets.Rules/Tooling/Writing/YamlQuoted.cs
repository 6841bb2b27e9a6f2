using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Tooling.Writing;

/// <summary>Any text as one YAML value on one line: what would end the line or the value is written as an escape.</summary>
internal static class YamlQuoted
{
    public static string Of(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '\\' or '"' => text.Append('\\').Append(character),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when EndsALine(character) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>True for what YAML, or an editor, takes for something else than a letter on this line.</summary>
    public static bool EndsALine(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
