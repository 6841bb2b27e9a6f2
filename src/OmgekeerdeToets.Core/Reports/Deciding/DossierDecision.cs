using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>What people decided, whether that deviates and why, the road not taken, and what became of it.</summary>
internal static class DossierDecision
{
    public static IEnumerable<Block> Of(ImmutableArray<GoalView> views)
    {
        var decided = views.Where(view => view.Decision is not null).ToList();
        return decided.Count == 0 ? [new Paragraph(DossierWording.NoDecision)] : decided.Select(Of);
    }

    private static Section Of(GoalView view)
    {
        var reading = view.Decision!;
        return new Section(3, Phrase.Clause(view.Advice.Title),
        [
            new Paragraph(RichText.Strong(Phrase.Stopped(reading.Decision.What))),
            new Pairs([.. DecisionSection.Pairs(view, reading.Decision)]),
            new Paragraph(DecisionSection.Compared(view, reading)),
            .. NotTaken(view),
            .. Aftermath(view),
        ]);
    }

    private static IEnumerable<Block> NotTaken(GoalView view)
    {
        var roads = view.Advice.Options
            .Where(option => (option.IsRequested || option.IsStandardApproach || option.Outcome == Outcome.Recommended)
                && !view.Decision!.Decision.Solutions.Contains(option.Solution, StringComparer.Ordinal))
            .OrderByDescending(option => option.IsRequested)
            .Select(OptionItems.Of)
            .ToImmutableArray();
        return roads.IsEmpty ? [] : [new Section(4, DossierWording.NotTaken, [new Bullets(roads)])];
    }

    private static IEnumerable<Block> Aftermath(GoalView view) =>
        view.Context.Situation.Content.Aftermaths.TryGetValue(view.Context.Goal.Name, out var aftermath)
            ?
            [
                new Section(4, DossierWording.Aftermath,
                [
                    new Paragraph($"{DateWording.Show(aftermath.On)}: {Phrase.Stopped(aftermath.What)} ({NameWording.Role(aftermath.By)})"),
                ]),
            ]
            : [];
}
