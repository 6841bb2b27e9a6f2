using System.Buffers;
using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Scanning;
using OmgekeerdeToets.Text;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>
/// The columns of a CSV file: what separates the cells, and where each belongs. A row without quotes becomes a line of JSON for
/// the fast reader; any other row, and any row that is not right, becomes the tree that the full reader reads.
/// </summary>
internal sealed class CsvColumns
{
    private static readonly char[] Delimiters = [';', ',', '\t'];

    private readonly char _delimiter;
    private readonly CsvKeys _plan;
    private readonly ImmutableHashSet<int> _nameless;
    private readonly SearchValues<byte> _blank;

    private CsvColumns(char delimiter, ImmutableArray<Located<string>> names, CsvKeys plan)
    {
        _delimiter = delimiter;
        _plan = plan;
        _nameless = [.. Enumerable.Range(0, names.Length).Where(column => names[column].Value.Length == 0)];
        _blank = SearchValues.Create([(byte)delimiter, (byte)' ', (byte)'\t', (byte)'\r']);
        Count = names.Length;
    }

    /// <summary>How many cells a row has.</summary>
    public int Count { get; }

    /// <summary>Reads the header; null when it was refused.</summary>
    public static CsvColumns? Read(string path, ReadOnlySpan<byte> header, Blueprint blueprint, DateOnly? referenceDate, DiagnosticBag messages)
    {
        if (Utf8Text.Decode(path, header.TrimEnd("\r\n"u8), messages) is not { } line)
        {
            return null;
        }

        var delimiter = Delimiters.MaxBy(candidate => line.Content.AsSpan().Count(candidate));
        if (string.IsNullOrWhiteSpace(line.Content))
        {
            messages.Add(path, StreamMessages.HeaderMissing());
        }
        else if (CsvRow.Read(line, delimiter, messages) is { } names)
        {
            var plan = new CsvHeader(blueprint, messages).Plan(names);
            if (referenceDate is null && !names.Any(name => name.Value == K.ReferenceDate))
            {
                messages.Add(line.Span(0, line.Content.Length), CaseMessages.ReferenceDateMissing());
            }

            return messages.HasErrors ? null : new CsvColumns(delimiter, names, plan);
        }

        return null;
    }

    /// <summary>A row of empty cells: no case. Spreadsheets leave them at the end.</summary>
    public bool IsBlank(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept(_blank);

    /// <summary>The row as a line of JSON; false when it is not plainly one.</summary>
    public bool TryWrite(ReadOnlySpan<byte> line, CsvJson json)
    {
        if (line.TrimEnd((byte)'\r').IndexOfAny((byte)'"', (byte)'\\', (byte)'\r') >= 0 || !json.TrySplit(line, (byte)_delimiter, Count))
        {
            return false;
        }

        foreach (var column in _nameless)
        {
            if (!json.IsEmpty(column))
            {
                return false;
            }
        }

        json.Write(_plan);
        return true;
    }

    /// <summary>The row as a tree, with every value at its place in the row; null when the row was refused.</summary>
    public YamlFile? ReadTree(SourceText line, DiagnosticBag messages)
    {
        if (CsvRow.Read(line, _delimiter, messages) is not { } cells)
        {
            return null;
        }

        if (cells.Length != Count)
        {
            messages.Add(line.Span(0, line.Content.Length), StreamMessages.Cells(cells.Length, Count));
            return null;
        }

        foreach (var column in _nameless.Order())
        {
            if (cells[column].Value.Length > 0)
            {
                messages.Add(cells[column].Span, StreamMessages.ColumnNameless());
            }
        }

        return new YamlFile(line.Path, CsvTree.Of(_plan, cells, line), []);
    }
}
