using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>A document as one HTML page that needs nothing else: no script, no network, its own style. Every text is escaped.</summary>
internal sealed class HtmlRenderer
{
    private readonly StringBuilder _html = new();
    private readonly HtmlAnchors _anchors = new();

    public static string Render(Document document)
    {
        var renderer = new HtmlRenderer();
        renderer.Render(document.Blocks);
        return HtmlPage.Of(TitleOf(document), HtmlContents.Of(document), renderer._html.ToString());
    }

    private static string TitleOf(Document document) =>
        document.Blocks.OfType<Section>().Select(section => section.Title.ToString()).FirstOrDefault() ?? HtmlWording.Untitled;

    private void Render(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Render(block);
        }
    }

    private void Render(Block block)
    {
        switch (block)
        {
            case Section section:
                Heading(section);
                Render(section.Blocks);
                _html.Append("</section>\n");
                break;
            case Paragraph paragraph:
                _html.Append("<p>").Append(HtmlText.Of(paragraph.Marker)).Append(HtmlText.Of(paragraph.Text)).Append("</p>\n");
                break;
            case Bullets bullets:
                Items(bullets);
                break;
            case Pairs pairs:
                List(pairs);
                break;
            case Table table:
                Rows(table);
                break;
            case Link link:
                var address = HtmlText.Escape(link.Address);
                _html.Append(CultureInfo.InvariantCulture, $"<p class=\"adres\"><a href=\"{address}\">{address}</a></p>\n");
                break;
        }
    }

    private void Heading(Section section)
    {
        var level = section.Level.ToString(CultureInfo.InvariantCulture);
        _html.Append(CultureInfo.InvariantCulture, $"<section class=\"niveau-{level}\"><h{level} id=\"{_anchors.Next(section.Title.ToString())}\">")
            .Append(HtmlText.Of(section.Marker)).Append(HtmlText.Of(section.Title))
            .Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
    }

    private void Items(Bullets bullets)
    {
        if (bullets.Items.IsEmpty)
        {
            return;
        }

        _html.Append("<ul>\n");
        foreach (var item in bullets.Items)
        {
            _html.Append(item.Marker == Marker.Dot ? "<li>" : "<li class=\"met-teken\">" + HtmlText.Of(item.Marker)).Append(HtmlText.Of(item.Text));
            Render(item.Below);
            _html.Append("</li>\n");
        }

        _html.Append("</ul>\n");
    }

    private void List(Pairs pairs)
    {
        _html.Append("<dl>\n");
        foreach (var pair in pairs.Items)
        {
            _html.Append("<dt>").Append(HtmlText.Escape(pair.Label)).Append("</dt><dd>").Append(HtmlText.Of(pair.Text)).Append("</dd>\n");
        }

        _html.Append("</dl>\n");
    }

    private void Rows(Table table)
    {
        _html.Append("<table><thead><tr>");
        foreach (var header in table.Headers)
        {
            _html.Append("<th scope=\"col\">").Append(HtmlText.Escape(header)).Append("</th>");
        }

        _html.Append("</tr></thead><tbody>\n");
        foreach (var row in table.Rows)
        {
            _html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{HtmlText.Of(cell)}</td>")).Append("</tr>\n");
        }

        _html.Append("</tbody></table>\n");
    }
}
