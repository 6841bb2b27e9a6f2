using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The advice, what can be said against it first, what is agreed, and what is still open.</summary>
internal static class AdviceScreen
{
    public static Element Of(Chapter chapter)
    {
        var view = chapter.View;
        var head = (Section)AdviceBlocks.Of(view).Single();
        return Screen.Of(chapter.Id("advies"), WorkshopWording.AdviceAbove, WorkshopWording.AdviceTitle,
            Box("ask", P(WorkshopWording.AdviceAsk)),
            Box("answer",
            [
                Box("card hero",
                [
                    Text("p", "above", Sign(head.Marker), " ", AdviceWording.Label(view.Advice.Kind, view.Advice.IsProvisional)),
                    Text("p", "big", Phrase.Capital(AdviceBlocks.Sentence(view))),
                    .. new BlockNodes(0).Of(head.Blocks),
                ]),
                .. Counter(chapter),
                Box("columns", new BlockNodes(0).Of([.. QuestionsSection.Of(view), .. FollowUpSection.Of(view)])),
                Text("p", "soft", ReportWording.Disclaimer),
            ]).With("data-reveal", WorkshopWording.RevealAdvice),
            Screen.Trainer(WorkshopWording.TrainerAdvice));
    }

    private static IEnumerable<Node> Counter(Chapter chapter) => chapter.Advice.CounterArguments.IsEmpty
        ? []
        :
        [
            Box("card against",
                H3(ReportWording.CounterArguments),
                Items(chapter.Advice.CounterArguments.Select(against => Box("line", Sign(Marker.Against), El("div", against.Text))), "signed")),
        ];
}
