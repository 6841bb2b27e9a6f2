using System.Globalization;
using System.Text;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Diagnostics;

/// <summary>A diagnostic as people read it: the place, the sentence, the line with carets under what is meant, the hint, and where to read more.</summary>
internal static class DiagnosticLayout
{
    private const int NumberWidth = 5;
    private const int HintIndent = 8;

    /// <param name="diagnostic">What to show.</param>
    /// <param name="folder">Set before the path, so that a terminal can open it; null when paths are already right.</param>
    public static string Render(Diagnostic diagnostic, string? folder = null)
    {
        var text = new StringBuilder();
        text.Append(Place(diagnostic, folder))
            .Append(LayoutWords.Of(diagnostic.Severity)).Append(' ')
            .Append(diagnostic.Code).Append(": ")
            .Append(Indented(SourceExcerpt.Printable(diagnostic.Message), HintIndent));
        if (diagnostic is { Line: > 0, SourceLine: { } line })
        {
            AppendExcerpt(text, diagnostic, line);
        }

        if (diagnostic.Hint is { } hint)
        {
            text.Append("\n  ").Append(LayoutWords.Hint).Append(": ").Append(Indented(SourceExcerpt.Printable(hint), HintIndent));
        }

        return text.Append("\n  ").Append(LayoutWords.More).Append(": ").Append(LayoutWords.ExplainCommand).Append(' ')
            .Append(diagnostic.Code).ToString();
    }

    /// <summary>The path as a user can open it, with line and column, ending in a colon and a space; empty when there is no file.</summary>
    private static string Place(Diagnostic diagnostic, string? folder)
    {
        if (diagnostic.Path.Length == 0)
        {
            return "";
        }

        var path = string.IsNullOrEmpty(folder) ? diagnostic.Path : folder.TrimEnd('/', '\\') + "/" + diagnostic.Path;
        return diagnostic.Line > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{path}:{diagnostic.Line}:{diagnostic.Column}: ")
            : path + ": ";
    }

    private static void AppendExcerpt(StringBuilder text, Diagnostic diagnostic, string line)
    {
        var excerpt = SourceExcerpt.Of(line, diagnostic.Column - 1, diagnostic.Length);
        var number = diagnostic.Line.ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth);
        text.Append('\n').Append(number).Append(" | ").Append(excerpt.Line)
            .Append('\n').Append(' ', number.Length).Append(" | ").Append(excerpt.Carets);
    }

    private static string Indented(string text, int indent) =>
        text.Contains('\n', StringComparison.Ordinal) ? text.Replace("\n", "\n" + new string(' ', indent), StringComparison.Ordinal) : text;
}
