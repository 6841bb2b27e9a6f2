using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Blocks that other reports have too, as part of a screen.</summary>
/// <param name="higher">How many levels a heading goes up, so that a screen skips none.</param>
internal sealed class BlockNodes(int higher)
{
    public IEnumerable<Node> Of(IEnumerable<Block> blocks) => blocks.Select(Of);

    private Node Of(Block block) => block switch
    {
        Section section => SectionOf(section),
        Paragraph { Marker.IsNone: false } paragraph => Text("p", "marked", [Sign(paragraph.Marker), El("span", Rich(paragraph.Text))]),
        Paragraph paragraph => P(Rich(paragraph.Text)),
        Bullets bullets => ListOf(bullets),
        Pairs pairs => El("dl", pairs.Items.SelectMany(pair => new Node[] { El("dt", pair.Label), El("dd", Rich(pair.Text)) })),
        Table table => TableOf(table),
        Link link => Text("p", "address", Link(link.Address, WorkshopWording.ReadAt(new Uri(link.Address).Host))),
        _ => throw new InvalidOperationException($"A screen knows no {block.GetType().Name}."),
    };

    private Element SectionOf(Section section)
    {
        var level = (section.Level - higher).ToString(CultureInfo.InvariantCulture);
        var heading = El("h" + level, [.. section.Marker.IsNone ? None : [Sign(section.Marker), " "], .. Rich(section.Title)]);
        return Box("card", [heading, .. Of(section.Blocks)]);
    }

    private Element ListOf(Bullets bullets) => El("ul", bullets.Items.Select(item => item.Marker == Marker.Dot
            ? El("li", [.. Rich(item.Text), .. Of(item.Below)])
            : El("li", Sign(item.Marker), El("div", [.. Rich(item.Text), .. Of(item.Below)])).With("class", "marked")))
        .With("class", bullets.Items.Any(item => item.Marker != Marker.Dot) ? "signed" : "dotted");

    private static Element TableOf(Table table) => Box("wide",
        El("table",
            El("thead", El("tr", table.Headers.Select(header => El("th", header).With("scope", "col")))),
            El("tbody", table.Rows.Select(row => El("tr", Cells(row))))));

    private static IEnumerable<Node> Cells(ImmutableArray<RichText> row) =>
        row.Select((cell, i) => i == 0 ? El("th", Rich(cell)).With("scope", "row") : El("td", Rich(cell)));
}
