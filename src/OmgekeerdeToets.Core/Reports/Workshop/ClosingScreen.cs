using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The last screen: that a person decides, what to take along, and which rules were used.</summary>
internal static class ClosingScreen
{
    public static Element Of(AssessmentResult result) => Screen.Of("slot", WorkshopWording.ClosingAbove, ReportWording.Decides,
    [
        Text("p", "lead", ReportWording.Disclaimer),
        Box("card", H3(WorkshopWording.TakeAlong), Items(WorkshopWording.TakeAlongQuestions.Select(question => (Node)question), "questions")),
        .. new BlockNodes(0).Of(((Section)Footer.Of(result)).Blocks),
    ]);
}
