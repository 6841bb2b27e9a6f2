using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The first screen: what this is, that nobody real is in it, and how to go on.</summary>
internal static class CoverScreen
{
    public static Element Of(string title, ImmutableArray<AssessmentResult> results, ImmutableArray<Chapter> chapters) =>
        El("section",
        [
            Text("p", "above", WorkshopWording.Product),
            El("h2", title).With("id", "begin-kop").With("tabindex", "-1"),
            Text("p", "lead", WorkshopWording.CoverLead),
            Text("ul", "cases", results.Select(result => Case(result, isOnly: results.Length == 1))),
            .. chapters.IsEmpty ? results.Select(WithoutGoal) : [],
            Text("p", "soft script-only", WorkshopWording.Keys),
            Text("p", "soft", WorkshopWording.Works),
        ]).With("class", "screen cover").With("id", "begin");

    /// <summary>Of the only case the name stands above.</summary>
    private static Element Case(AssessmentResult result, bool isOnly)
    {
        var content = result.Situation.Content;
        return El("li",
            isOnly ? null : El("strong", result.Situation.Name ?? ReportWording.UnnamedCase), " ",
            Text("span", "chip origin", WorkshopWording.Origin(content.IsFictional)), " ",
            Text("span", "soft", ReportWording.ReferenceDate(result.Situation.ReferenceDate)));
    }

    /// <summary>A case that fits no goal has no steps; then this is all there is to say.</summary>
    private static Element WithoutGoal(AssessmentResult result) =>
        Box("card", new BlockNodes(0).Of([new Bullets([.. CaseHeader.Attention(result)])]));
}
