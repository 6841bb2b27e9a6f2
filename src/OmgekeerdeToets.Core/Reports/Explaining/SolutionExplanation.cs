using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>What decides about one solution: why it fell or waits; or why it can be done, and what goes before what.</summary>
internal static class SolutionExplanation
{
    public static IEnumerable<Block> Of(GoalView view, SolutionVerdict verdict) => verdict.IsPossible
        ? [.. Lost(view, verdict), .. Stands(view, verdict), .. Wins(view, verdict)]
        : Falls(view, verdict);

    private static IEnumerable<Block> Falls(GoalView view, SolutionVerdict verdict)
    {
        var places = new RulePlaces(view);
        var marker = verdict.Outcome == Outcome.FallsAway ? Marker.Bad : Marker.Open;
        var reasons = ReasonReading.Of(view.Context, verdict);
        var items = reasons
            .GroupBy(reason => reason.TraceId, StringComparer.Ordinal)
            .Select(alike => new Item(marker, alike.First().Text)
            {
                Below =
                [
                    .. alike.Skip(1).Select(reason => new Paragraph(reason.Text)),
                    .. places.Below(alike.Key),
                ],
            });
        var title = verdict.Outcome == Outcome.FallsAway ? WhyWording.Fell : WhyWording.Waits;
        return
        [
            new Section(4, title, [new Bullets([.. items])]),
            .. verdict.Outcome == Outcome.FallsAway ? ReasonSetsExplanation.Of(view, verdict, reasons.Length) : SettlingExplanation.Of(view, verdict),
        ];
    }

    private static IEnumerable<Block> Lost(GoalView view, SolutionVerdict verdict) =>
        Duels(view, WhyWording.Lost, ComparisonReading.DuelsOf(view.Context).Where(duel => duel.Second.Solution == verdict.Solution));

    private static IEnumerable<Block> Wins(GoalView view, SolutionVerdict verdict) =>
        Duels(view, WhyWording.Comparisons, ComparisonReading.DuelsOf(view.Context).Where(duel => duel.First.Solution == verdict.Solution));

    private static ImmutableArray<Block> Duels(GoalView view, string title, IEnumerable<Duel> duels)
    {
        var items = duels.Select(duel => DuelExplanation.Of(view, duel)).ToImmutableArray();
        return items.IsEmpty ? [] : [new Section(4, title, [new Bullets(items)])];
    }

    private static IEnumerable<Block> Stands(GoalView view, SolutionVerdict verdict)
    {
        var places = new RulePlaces(view);
        var suitable = verdict.Solution.Suitable;
        var clauses = LeafReading.Of(view.Context.Result, suitable);
        yield return new Section(4, WhyWording.Suitable,
        [
            new Bullets([.. clauses.Select(clause => new Item(Marker.Good, Phrase.Sentence(clause)))]),
            .. places.Below(suitable.Id),
        ]);
        var option = view.Option(verdict.Solution.Name);
        var bases = option.LegalBases.Where(basis => basis.Carries).ToList();
        yield return new Section(4, WhyWording.Law,
        [
            new Paragraph(Phrase.Sentence(LawWording.Fits(verdict.Legal.Fit) + LawWording.RestsOn(LegalReading.Judges(view.Context, option)))),
            .. bases.Count == 0 ? Array.Empty<Block>() : [new Bullets([.. bases.Select(basis => BasisItem(view, places, basis))])],
        ]);
    }

    private static Item BasisItem(GoalView view, RulePlaces places, LegalBasis basis) => new(Marker.Good, basis.Because.Text)
    {
        Below =
        [
            .. LeafReading.Of(view.Context.Result, basis.Entry!.Rule).Select(clause => new Paragraph(Phrase.Sentence(clause))),
            .. places.Below(basis.Because.TraceId),
        ],
    };
}
