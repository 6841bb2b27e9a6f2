using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>That a person decides and may deviate with reasons, and what that person asks themselves first.</summary>
internal static class Closing
{
    /// <param name="result">The assessment.</param>
    /// <param name="withAnswers">Also what the one who decides answered; false where that stands elsewhere already.</param>
    public static Block Of(AssessmentResult result, bool withAnswers = true)
    {
        var answers = result.Situation.Content.Reflections;
        var reflection = result.Findings.Blueprint.Method.Reflection;
        return new Section(2, ReportWording.Decides,
        [
            new Paragraph(ReportWording.Disclaimer),
            .. reflection.IsEmpty
                ? Array.Empty<Block>()
                : [new Paragraph(ReportWording.Reflection), new Bullets([.. reflection.Select(question => new Item(Marker.Dot, question))])],
            .. answers.IsEmpty || !withAnswers
                ? Array.Empty<Block>()
                : [new Paragraph(ReportWording.ReflectionAnswers), new Bullets([.. answers.Select(answer => new Item(Marker.Dot, NameWording.Quote(answer)))])],
        ]);
    }
}
