namespace OmgekeerdeToets.Rules.Tests;

/// <summary>A text in which a line of only spaces and carets marks the span on the line above it; that line is taken out.</summary>
internal sealed record MarkedText(string Text, int Line, int Column, int Length)
{
    public static MarkedText Parse(string marked)
    {
        var lines = marked.Replace("\r\n", "\n").Split('\n').ToList();
        var at = lines.FindIndex(line => line.Contains('^') && line.All(c => c is ' ' or '^'));
        if (at < 0)
        {
            return new MarkedText(marked, 0, 0, 0);
        }

        var caret = lines[at];
        lines.RemoveAt(at);
        var first = caret.IndexOf('^');
        return new MarkedText(string.Join('\n', lines), at, first + 1, caret.LastIndexOf('^') - first + 1);
    }
}
