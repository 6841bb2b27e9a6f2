using System.Collections.Immutable;

namespace OmgekeerdeToets.Text;

/// <summary>The text of one file as it was read, with its path as users see it and the place where each line begins.</summary>
internal sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    /// <summary>Cut on first use: a message shows its line, and many messages may share one.</summary>
    private readonly Lazy<ImmutableArray<string>> _lines;

    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        _lineStarts = FindLineStarts(content);
        _lines = new Lazy<ImmutableArray<string>>(() => [.. Enumerable.Range(0, LineCount).Select(CutLine)]);
    }

    /// <summary>Relative to the pack, with forward slashes; <c>formule</c> for a formula typed on the command line.</summary>
    public string Path { get; }

    public string Content { get; }

    /// <summary>What the first line is called: 1 for a file, another number for one line of a stream.</summary>
    public int FirstLineNumber { get; init; } = 1;

    public int LineCount => _lineStarts.Length;

    /// <summary>The 0-based line that holds the offset.</summary>
    public int LineAt(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    public int LineStart(int line) => _lineStarts[line];

    /// <summary>The text of a 0-based line, without its line break.</summary>
    public string Line(int line) => _lines.Value[line];

    public Span Span(int start, int length) => new(this, start, length);

    /// <summary>The span of a part of a 0-based line; column is 0-based too.</summary>
    public Span SpanOnLine(int line, int column, int length) => new(this, _lineStarts[line] + column, length);

    private string CutLine(int line)
    {
        var start = _lineStarts[line];
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Content.Length;
        return Content[start..end].TrimEnd('\n', '\r');
    }

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
