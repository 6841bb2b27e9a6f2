using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Where a provision can be read: its address on a line of its own, or the place in words.</summary>
internal static class CitationBlocks
{
    public static IEnumerable<Block> Place(Citation citation) => citation.Link switch
    {
        null => [],
        var link when link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal) => [new Link(link)],
        var place => [new Paragraph(RichText.Muted(LawWording.Place(place)))],
    };
}
