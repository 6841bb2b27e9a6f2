using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Step 1: the goal, apart from the means that was asked for.</summary>
internal static class EffectScreen
{
    public static Element Of(Chapter chapter) => Screen.Step(chapter, 0, WorkshopWording.TrainerEffect,
    [
        Box("card hero",
            Text("p", "above", WorkshopWording.TheGoal),
            Text("p", "big", Phrase.Stopped(chapter.Advice.Title)),
            Text("p", "soft", Phrase.Sentence(ReportWording.Chosen(chapter.View.ChosenBy)))),
        Box("columns", [AtStake(chapter), .. Means(chapter)]),
    ]);

    private static Element AtStake(Chapter chapter)
    {
        var rule = chapter.Context.Goal.AtStake;
        var clauses = LeafReading.Of(chapter.Context.Result, rule);
        return Box("card",
            H3(WorkshopWording.AtStake),
            Text("p", "marked", Sign(Marker.Of(chapter.Advice.AtStake)), El("span", StakeWording.Say(chapter.Advice.AtStake, rule.Because))),
            clauses.IsEmpty ? null : Items(clauses.Select(clause => (Node)Phrase.Sentence(clause)), "dotted"));
    }

    /// <summary>What was asked is a means; the goal lies behind it.</summary>
    private static IEnumerable<Node> Means(Chapter chapter)
    {
        if (chapter.Advice.Options.FirstOrDefault(option => option.IsRequested) is { } requested)
        {
            yield return Box("card", H3(WorkshopWording.Means), P(WorkshopWording.RequestIsMeans(requested.Title)));
        }

        if (!chapter.Context.Goal.Shown.IsEmpty)
        {
            yield return Box("card", [H3(WorkshopWording.Figures), .. new BlockNodes(0).Of([new Pairs([.. ShownValues.Of(chapter.Context.Goal.Shown, chapter.Context.Findings)])])]);
        }
    }
}
