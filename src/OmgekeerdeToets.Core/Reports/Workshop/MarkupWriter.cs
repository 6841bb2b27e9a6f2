using System.Collections.Immutable;
using System.Text;
using OmgekeerdeToets.Reports.Picturing;
using OmgekeerdeToets.Reports.Rendering;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Writes nodes as HTML. The only place where text becomes HTML, so the only place that escapes; a picture escapes its own.</summary>
internal sealed class MarkupWriter
{
    private static readonly ImmutableArray<string> Void = ["br", "hr", "input", "meta"];

    private static readonly ImmutableArray<string> OwnLine =
        ["section", "div", "p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "table", "tr", "details", "article", "header", "aside", "nav", "dl", "fieldset"];

    private readonly StringBuilder _html = new();

    public static string Write(params IEnumerable<Node> nodes)
    {
        var writer = new MarkupWriter();
        foreach (var node in nodes)
        {
            writer.Add(node);
        }

        return writer._html.ToString();
    }

    private void Add(Node node)
    {
        switch (node)
        {
            case TextNode text:
                _html.Append(HtmlText.Escape(text.Text));
                break;
            case DataNode data:
                _html.Append("<script type=\"application/json\" id=\"").Append(HtmlText.Escape(data.Id)).Append("\">")
                    .Append(data.Json.Replace("<", "\\u003c", StringComparison.Ordinal)).Append("</script>\n");
                break;
            case SvgNode svg:
                _html.Append(SvgRenderer.Render(svg.Picture, svg.Key));
                break;
            case Element element:
                Add(element);
                break;
        }
    }

    private void Add(Element element)
    {
        _html.Append('<').Append(element.Tag);
        foreach (var attribute in element.Attributes)
        {
            _html.Append(' ').Append(attribute.Name);
            if (attribute.Value.Length > 0)
            {
                _html.Append("=\"").Append(HtmlText.Escape(attribute.Value)).Append('"');
            }
        }

        _html.Append('>');
        if (Void.Contains(element.Tag, StringComparer.Ordinal))
        {
            return;
        }

        foreach (var child in element.Children)
        {
            Add(child);
        }

        _html.Append("</").Append(element.Tag).Append('>');
        if (OwnLine.Contains(element.Tag, StringComparer.Ordinal))
        {
            _html.Append('\n');
        }
    }
}
