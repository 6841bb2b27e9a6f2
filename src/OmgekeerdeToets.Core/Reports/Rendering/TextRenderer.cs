using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>A document as plain text for a terminal, a mail or a file.</summary>
internal sealed class TextRenderer
{
    public const int Narrowest = 40;
    public const int Widest = 200;
    private const int Step = 2;

    private readonly TextLines _lines;

    private TextRenderer(TextLines lines) => _lines = lines;

    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static string Render(Document document, int width, bool colour)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, Narrowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, Widest);
        var lines = new TextLines(width, colour);
        new TextRenderer(lines).Render(document.Blocks, 0);
        return lines.ToString();
    }

    private void Render(ImmutableArray<Block> blocks, int indent)
    {
        foreach (var block in blocks)
        {
            Render(block, indent);
        }
    }

    private void Render(Block block, int indent)
    {
        switch (block)
        {
            case Section section:
                Render(section, indent);
                break;
            case Paragraph paragraph:
                _lines.Wrapped(paragraph.Text, indent, paragraph.Marker);
                break;
            case Bullets bullets:
                Render(bullets, indent);
                break;
            case Pairs pairs:
                Render(pairs, indent);
                break;
            case Table table:
                TableLayout.Render(table, indent, _lines);
                break;
            case Link link:
                _lines.Wrapped(RichText.Muted(link.Address), indent);
                break;
        }
    }

    private void Render(Section section, int indent)
    {
        _lines.Blank();
        _lines.Wrapped(InTone(Tone.Strong, section.Title), indent, section.Marker);
        if (section.Level <= 2)
        {
            _lines.Line([new Run(new string(section.Level == 1 ? '═' : '─', _lines.Width - indent), Tone.Muted)]);
        }

        if (section is { Level: 3, Blocks: [Section, ..] })
        {
            _lines.Join();
        }

        Render(section.Blocks, section.Level <= 2 ? indent : indent + Step);
    }

    private void Render(Bullets bullets, int indent)
    {
        foreach (var item in bullets.Items)
        {
            _lines.Wrapped(item.Text, indent, item.Marker);
            Render(item.Below, indent + Word.Columns(item.Marker.Sign) + 1);
        }
    }

    private void Render(Pairs pairs, int indent)
    {
        var longest = pairs.Items.Max(pair => Word.Columns(pair.Label));
        foreach (var pair in pairs.Items)
        {
            var label = new Marker(pair.Label + new string(' ', longest - Word.Columns(pair.Label) + 1), Tone.Muted);
            if (longest + indent + Step > _lines.Width / 2)
            {
                _lines.Wrapped(RichText.Muted(pair.Label + ":"), indent);
                _lines.Wrapped(pair.Text, indent + Step);
            }
            else
            {
                _lines.Wrapped(pair.Text, indent, label);
            }
        }
    }

    /// <summary>Plain text takes the tone of the heading; what has its own keeps it.</summary>
    private static RichText InTone(Tone tone, RichText text) =>
        new([.. text.Runs.Select(run => run.Tone == Tone.Plain ? run with { Tone = tone } : run)]);
}
