using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Step 4, last: what carries each solution that is in play, and what stands in the way.</summary>
internal static class LawScreen
{
    private const int Higher = 1;

    public static Element Of(Chapter chapter) => Screen.Step(chapter, 3, WorkshopWording.TrainerLaw,
    [
        Markup.P(WorkshopWording.LawLead),
        .. new BlockNodes(Higher).Of(((Section)LawSection.Of(chapter.View, withQuestions: false)).Blocks),
        Markup.Text("p", "soft", WorkshopWording.NotChecked),
    ]);
}
