using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>
/// The one file that touches the CSV library: a row as cells, each with its place. A row is one line; a cell with a delimiter or
/// a quote in it stands in quotes.
/// </summary>
internal static class CsvRow
{
    private const char Quote = '"';
    private const char Return = '\r';

    private static readonly CsvReaderOptions Strict = new()
    {
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        SkipEmptyLines = false,
    };

    /// <summary>The cells without the spaces around them; null when the row was refused.</summary>
    public static ImmutableArray<Located<string>>? Read(SourceText line, char delimiter, DiagnosticBag messages)
    {
        if (line.Content.IndexOf(Return, StringComparison.Ordinal) is >= 0 and var at)
        {
            messages.Add(line.Span(at, 1), StreamMessages.ReturnLoose()); // the library ends a row there, and the rest would be lost
            return null;
        }

        try
        {
            using var reader = CsvReader.FromText(line.Content, Strict with { Separator = delimiter });
            return reader.Read() ? Cells(reader, line) : [];
        }
        catch (CsvFormatException)
        {
            var quote = line.Content.IndexOf(Quote, StringComparison.Ordinal);
            messages.Add(line.Span(Math.Max(0, quote), 1), StreamMessages.QuoteLoose());
            return null;
        }
    }

    private static ImmutableArray<Located<string>> Cells(CsvReader reader, SourceText line)
    {
        var cells = ImmutableArray.CreateBuilder<Located<string>>(reader.FieldCount);
        var start = 0;
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var length = Encoding.UTF8.GetCharCount(reader.GetRawSpan(column));
            cells.Add(new Located<string>(reader.GetString(column).Trim(), line.Span(start, length)));
            start += length + 1;
        }

        return cells.ToImmutable();
    }
}
