using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What stands behind a node of the reasoning: the values compared, who said so and when, the article, and where the rule stands.</summary>
internal static class TraceDetails
{
    public static IEnumerable<Node> Of(TraceNode node, PlainNode plain)
    {
        if (!plain.TellsValues && node.Found is { } found)
        {
            yield return Part(NameWording.Spaced(found));
        }

        if (!plain.TellsValues && node.Expected is { } expected)
        {
            yield return Part(WorkshopTraceWording.Expected(NameWording.Spaced(expected)));
        }

        if (node.Reason is { } reason && !(plain.TellsValues && node.Expected is not null))
        {
            yield return Part(NameWording.Spaced(reason));
        }

        if (node.Source is { } source)
        {
            yield return Part(node.IsJudgement ? WorkshopTraceWording.JudgedBy(source) : WorkshopTraceWording.Source(source));
        }

        if (node.Date is { } date)
        {
            yield return Part(DateWording.Show(date));
        }

        if (node.Citation is { } citation)
        {
            yield return Article(citation);
        }

        if (node.Location is { Path.Length: > 0 } location)
        {
            yield return Text("span", "place", WorkshopTraceWording.Place(location.Path, location.Line));
        }
    }

    private static Element Article(Citation citation)
    {
        var said = LawWording.Show(citation);
        var link = citation.Link;
        return Text("span", "article",
            link is not null && link.StartsWith("https://", StringComparison.Ordinal) ? Link(link, said) : said,
            $" ({LawWording.Mark(citation)}): {Phrase.Stopped(citation.Paraphrase)}");
    }

    private static Element Part(string text) => El("span", text);
}
