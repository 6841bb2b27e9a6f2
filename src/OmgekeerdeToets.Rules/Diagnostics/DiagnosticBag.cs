using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Diagnostics;

/// <summary>Collects what a stage has to say. Order of adding does not matter: the result is sorted by place.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private int _errors;
    private (SourceText? Source, int Line, string Text) _lastLine = (null, 0, "");

    public bool HasErrors => _errors > 0;

    public int Count => _items.Count;

    public void Add(Span span, Message message)
    {
        if (IsFull(message.Kind.Severity))
        {
            return;
        }

        if (span.IsNowhere)
        {
            Keep(Of(message));
            return;
        }

        var line = span.Source.Line(span.Source.LineAt(span.Start));
        Keep(Of(message) with
        {
            Path = span.Source.Path,
            Line = span.Line,
            Column = span.Column,
            Length = Math.Max(1, Math.Min(span.Length, line.Length - span.Column + 1)),
            SourceLine = Shown(span.Source, span.Line, line),
        });
    }

    /// <summary>A message about a file as a whole, or about no file at all.</summary>
    public void Add(string path, Message message) => Keep(Of(message) with { Path = path });

    /// <summary>INVARIANT: whatever is wrong with a line, a citizen service number in it is never repeated.</summary>
    private static Diagnostic Of(Message message) => new()
    {
        Code = message.Kind.Code,
        Severity = message.Kind.Severity,
        Message = CitizenServiceNumber.Mask(message.Text),
        Hint = message.Hint is { } hint ? CitizenServiceNumber.Mask(hint) : null,
    };

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Keep(diagnostic);
        }
    }

    private void Keep(Diagnostic diagnostic)
    {
        if (!IsFull(diagnostic.Severity))
        {
            _items.Add(diagnostic);
            _errors += diagnostic.Severity == Severity.Error ? 1 : 0;
        }
    }

    /// <summary>A file can hold a hundred thousand mistakes; errors never make room for warnings, nor warnings for errors.</summary>
    private bool IsFull(Severity severity) =>
        (severity == Severity.Error ? _errors : _items.Count - _errors) >= Limits.MostKept;

    /// <summary>Many messages may be about one long line.</summary>
    private string Shown(SourceText source, int line, string text)
    {
        if (_lastLine.Source != source || _lastLine.Line != line)
        {
            _lastLine = (source, line, CitizenServiceNumber.Mask(text));
        }

        return _lastLine.Text;
    }

    /// <summary>By file, line, column, code: the same whatever the order of the files.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. _items.DistinctBy(d => (d.Path, d.Line, d.Column, d.Length, d.Code, d.Message, d.Hint))
            .OrderBy(d => d.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Line)
            .ThenBy(d => d.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
