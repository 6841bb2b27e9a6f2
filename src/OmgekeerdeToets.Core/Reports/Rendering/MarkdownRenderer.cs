using System.Collections.Immutable;
using System.Text;
using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>A document as Markdown, with every sign of ours that Markdown would read as its own made harmless.</summary>
internal sealed class MarkdownRenderer
{
    private readonly StringBuilder _text = new();

    public static string Render(Document document)
    {
        var renderer = new MarkdownRenderer();
        renderer.Render(document.Blocks, "");
        return renderer._text.ToString().TrimEnd('\n') + "\n";
    }

    private void Render(ImmutableArray<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            Render(block, indent);
        }
    }

    private void Render(Block block, string indent)
    {
        switch (block)
        {
            case Section section:
                Line(indent, new string('#', section.Level) + " " + Sign(section.Marker) + Inline(InHeading(section.Title)));
                _text.Append('\n');
                Render(section.Blocks, indent);
                break;
            case Paragraph paragraph:
                Line(indent, Sign(paragraph.Marker) + Inline(paragraph.Text));
                _text.Append('\n');
                break;
            case Bullets bullets:
                Items(bullets, indent);
                break;
            case Pairs pairs:
                Render(new Bullets([.. pairs.Items.Select(pair => new Item(Marker.Dot, RichText.Strong(pair.Label + ":") + " " + pair.Text))]), indent);
                break;
            case Table table:
                Rows(table, indent);
                break;
            case Link link:
                Line(indent, $"<{link.Address}>");
                _text.Append('\n');
                break;
        }
    }

    private void Items(Bullets bullets, string indent)
    {
        foreach (var item in bullets.Items)
        {
            Line(indent, Lead(item.Marker) + Inline(item.Text));
            if (!item.Below.IsEmpty)
            {
                _text.Append('\n');
                Render(item.Below, indent + "  ");
            }
        }

        _text.Append('\n');
    }

    /// <summary>Markdown has signs of its own for a list in order and one without.</summary>
    private static string Lead(Marker marker) =>
        marker.IsNumber ? marker.Sign + " " : "- " + (marker == Marker.Dot ? "" : Sign(marker));

    private void Rows(Table table, string indent)
    {
        Line(indent, "| " + string.Join(" | ", table.Headers.Select(MarkdownText.Escape)) + " |");
        Line(indent, "|" + string.Concat(table.Headers.Select(_ => "---|")));
        foreach (var row in table.Rows)
        {
            Line(indent, "| " + string.Join(" | ", row.Select(Inline)) + " |");
        }

        _text.Append('\n');
    }

    private void Line(string indent, string text) => _text.Append(indent).Append(text.TrimEnd(' ')).Append('\n');

    private static string Sign(Marker marker) => marker.Sign switch
    {
        "" => "",
        "[ ]" or "[x]" => marker.Sign + " ",
        var sign => MarkdownText.Escape(sign) + " ",
    };

    /// <summary>A heading is strong by itself.</summary>
    private static RichText InHeading(RichText title) =>
        new([.. title.Runs.Select(run => run.Tone == Tone.Name ? run : run with { Tone = Tone.Plain })]);

    private static string Inline(RichText text) => string.Concat(text.Runs.Select(MarkdownText.Of));
}
