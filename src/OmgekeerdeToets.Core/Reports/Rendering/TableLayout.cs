using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>A small table in plain text: columns as wide as they need, cells wrapped where they must, rows under each other where they cannot.</summary>
internal static class TableLayout
{
    private const int Gap = 2;

    public static void Render(Table table, int indent, TextLines lines)
    {
        var available = lines.Width - indent - (Gap * (table.Headers.Length - 1));
        var widths = Widths(table, available);
        if (widths.IsEmpty)
        {
            RenderStacked(table, indent, lines);
            return;
        }

        RenderRow([.. table.Headers.Select(RichText.Muted)], widths, indent, lines);
        foreach (var row in table.Rows)
        {
            RenderRow(row, widths, indent, lines);
        }
    }

    /// <summary>Takes columns from the widest until all fit; empty when the longest words alone do not fit.</summary>
    private static ImmutableArray<int> Widths(Table table, int available)
    {
        var cells = table.Rows.Add([.. table.Headers.Select(RichText.Muted)]);
        var columns = Enumerable.Range(0, table.Headers.Length).ToList();
        var widths = columns.Select(c => cells.Max(row => Word.Columns(row[c].ToString()))).ToArray();
        var least = columns.Select(c => cells.Max(row => Word.Of(row[c]).Select(word => word.Length).DefaultIfEmpty(0).Max())).ToArray();
        while (widths.Sum() > available)
        {
            var widest = columns.Where(c => widths[c] > least[c]).OrderByDescending(c => widths[c]).FirstOrDefault(-1);
            if (widest < 0)
            {
                return [];
            }

            widths[widest]--;
        }

        return [.. widths];
    }

    private static void RenderRow(ImmutableArray<RichText> row, ImmutableArray<int> widths, int indent, TextLines lines)
    {
        var cells = row.Select((cell, c) => Wrapping.Lines(Word.Of(cell), widths[c]).ToList()).ToList();
        for (var l = 0; l < cells.Max(cell => cell.Count); l++)
        {
            var runs = ImmutableArray.CreateBuilder<Run>();
            runs.Add(new Run(new string(' ', indent), Tone.Plain));
            for (var c = 0; c < cells.Count; c++)
            {
                var line = l < cells[c].Count ? cells[c][l] : new WrappedLine([], 0);
                runs.AddRange(line.Runs);
                runs.Add(new Run(new string(' ', widths[c] - line.Length + Gap), Tone.Plain));
            }

            lines.Line(runs.ToImmutable());
        }
    }

    private static void RenderStacked(Table table, int indent, TextLines lines)
    {
        foreach (var row in table.Rows)
        {
            lines.Wrapped(row[0], indent);
            var rest = Enumerable.Range(1, row.Length - 1)
                .Select(c => (c == 1 ? RichText.Empty : " · ") + RichText.Muted(table.Headers[c] + ": ") + row[c])
                .Aggregate((left, right) => left + right);
            lines.Wrapped(rest, indent + Gap);
        }
    }
}
