using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Diagnostics;

/// <summary>Collects what a stage has to say. Order of adding does not matter: the result is sorted by place.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public bool HasErrors => _items.Exists(d => d.Severity == Severity.Error);

    public int Count => _items.Count;

    public void Add(Span span, Message message)
    {
        if (span.IsNowhere)
        {
            _items.Add(Of(message));
            return;
        }

        var line = span.Source.Line(span.Source.LineAt(span.Start));
        _items.Add(Of(message) with
        {
            Path = span.Source.Path,
            Line = span.Line,
            Column = span.Column,
            Length = Math.Max(1, Math.Min(span.Length, line.Length - span.Column + 1)),
            SourceLine = CitizenServiceNumber.Mask(line),
        });
    }

    /// <summary>A message about a file as a whole, or about no file at all.</summary>
    public void Add(string path, Message message) => _items.Add(Of(message) with { Path = path });

    /// <summary>INVARIANT: whatever is wrong with a line, a citizen service number in it is never repeated.</summary>
    private static Diagnostic Of(Message message) => new()
    {
        Code = message.Kind.Code,
        Severity = message.Kind.Severity,
        Message = CitizenServiceNumber.Mask(message.Text),
        Hint = message.Hint is { } hint ? CitizenServiceNumber.Mask(hint) : null,
    };

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>By file, line, column, code: the same whatever the order of the files.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. _items.Distinct()
            .OrderBy(d => d.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Line)
            .ThenBy(d => d.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
