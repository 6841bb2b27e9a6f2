using System.Collections.Immutable;
using System.Text;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>The contents of a page: its chapters, each with its anchor; nothing for a page with fewer than three.</summary>
internal static class HtmlContents
{
    private const int ChapterLevel = 2;
    private const int FewestChapters = 3;

    public static string Of(Document document)
    {
        var anchors = new HtmlAnchors();
        var chapters = Sections(document.Blocks)
            .Select(section => (section.Level, Title: section.Title.ToString(), Anchor: anchors.Next(section.Title.ToString())))
            .Where(section => section.Level == ChapterLevel)
            .ToImmutableArray();
        if (chapters.Length < FewestChapters)
        {
            return "";
        }

        var html = new StringBuilder($"<nav aria-label=\"{HtmlWording.Contents}\"><h2>{HtmlWording.Contents}</h2><ol>\n");
        foreach (var (_, title, anchor) in chapters)
        {
            html.Append("<li><a href=\"#").Append(anchor).Append("\">").Append(HtmlText.Escape(title)).Append("</a></li>\n");
        }

        return html.Append("</ol></nav>\n").ToString();
    }

    /// <summary>In the order in which they are rendered, or the anchors would not be the same.</summary>
    private static IEnumerable<Section> Sections(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Section section => [section, .. Sections(section.Blocks)],
        Bullets bullets => bullets.Items.SelectMany(item => Sections(item.Below)),
        _ => Enumerable.Empty<Section>(),
    });
}
