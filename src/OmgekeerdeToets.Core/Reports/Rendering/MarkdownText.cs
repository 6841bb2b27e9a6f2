using System.Text;
using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>Text inside Markdown: signs that mean something there are escaped, and tones become strong, emphasis or code.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|~+-";

    public static string Of(Run run)
    {
        var core = run.Text.Trim(' ');
        if (core.Length == 0 || run.Tone is Tone.Plain or Tone.Muted)
        {
            return Escape(run.Text);
        }

        // Spaces stay outside the signs, or Markdown does not read them as signs.
        var start = run.Text[..run.Text.IndexOf(core, StringComparison.Ordinal)];
        var end = run.Text[(start.Length + core.Length)..];
        return start + (run.Tone == Tone.Name ? $"`{core.Replace('`', '\'')}`" : $"**{Escape(core)}**") + end;
    }

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
            {
                escaped.Append(' ');
                continue;
            }

            // A hyphen or plus means something only at the start of a line.
            if (Special.Contains(text[i]) && (text[i] is not ('-' or '+') || i == 0))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }
}
