using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>That a person decides and may deviate with reasons, and what that person asks themselves first.</summary>
internal static class Closing
{
    public static Block Of(AssessmentResult result)
    {
        var reflection = result.Findings.Blueprint.Method.Reflection;
        return new Section(2, ReportWording.Decides,
        [
            new Paragraph(ReportWording.Disclaimer),
            .. reflection.IsEmpty
                ? Array.Empty<Block>()
                : [new Paragraph(ReportWording.Reflection), new Bullets([.. reflection.Select(question => new Item(Marker.Dot, question))])],
        ]);
    }
}
