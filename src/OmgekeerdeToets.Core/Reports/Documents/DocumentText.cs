namespace OmgekeerdeToets.Reports.Documents;

/// <summary>What kind of text it is: what is counted of a sentence is not counted of an item of a list.</summary>
internal enum TextKind
{
    Heading,
    Paragraph,
    Item,
    Cell,
}

/// <summary>Every text of a document, in reading order; addresses are no text.</summary>
internal static class DocumentText
{
    public static IEnumerable<(TextKind Kind, string Text)> Of(IEnumerable<Block> blocks) => blocks.SelectMany(Of);

    private static IEnumerable<(TextKind Kind, string Text)> Of(Block block) => block switch
    {
        Section section => Of(section.Blocks).Prepend((TextKind.Heading, section.Title.ToString())),
        Paragraph paragraph => [(TextKind.Paragraph, paragraph.Text.ToString())],
        Bullets bullets => bullets.Items.SelectMany(item => Of(item.Below).Prepend((TextKind.Item, item.Text.ToString()))),
        Pairs pairs => pairs.Items.Select(pair => (TextKind.Cell, $"{pair.Label}: {pair.Text}")),
        Table table => table.Headers.Select(header => (TextKind.Cell, header))
            .Concat(table.Rows.SelectMany(row => row).Select(cell => (TextKind.Cell, cell.ToString()))),
        _ => [],
    };
}
