using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The conventional road, from the request or the usual approach, and the reversed road, from the goal, side by side.</summary>
internal static class RoadsScreen
{
    public static Element Of(Chapter chapter)
    {
        ImmutableArray<Road> roads = [.. Conventional(chapter), .. Reversed(chapter)];
        return Screen.Of(
            chapter.Id("wegen"), WorkshopWording.RoadsAbove, WorkshopWording.RoadsTitle,
            [
                P(roads.Any(road => road.IsReversed && road.Option.IsRequested) ? WorkshopWording.RequestIsAdvice : WorkshopWording.RoadsLead),
                Box("wide",
                    El("table",
                        El("thead", El("tr", [El("td"), .. roads.Select(road => El("th", road.Title).With("scope", "col").When(road.IsReversed, "class", "reversed"))])),
                        El("tbody", Rows(chapter, roads))).With("class", "roads"))
                    .With("tabindex", "0").With("role", "group").With("aria-label", WorkshopWording.RoadsTitle),
                Screen.Trainer(WorkshopWording.TrainerRoads),
            ]);
    }

    private static IEnumerable<Road> Conventional(Chapter chapter) => SolutionOrder.Of(chapter)
        .Where(verdict => chapter.Context.IsRequested(verdict.Solution) || verdict.Solution.IsStandardApproach)
        .Where(verdict => !chapter.Context.Front.Contains(verdict))
        .Select(verdict => new Road(
            chapter.Context.IsRequested(verdict.Solution) ? WorkshopWording.RequestedRoad : WorkshopWording.UsualRoad,
            verdict, chapter.View.Option(verdict.Solution.Name), false));

    private static IEnumerable<Road> Reversed(Chapter chapter) => chapter.Context.Front
        .Select(verdict => new Road(WorkshopWording.ReversedRoad, verdict, chapter.View.Option(verdict.Solution.Name), true));

    private static IEnumerable<Node> Rows(Chapter chapter, ImmutableArray<Road> roads)
    {
        yield return Row(WorkshopWording.BeginsWith, roads, road => road.IsReversed
            ? P(WorkshopWording.BeginsWithGoal(chapter.Advice.Title))
            : P(WorkshopWording.BeginsWithMeans(road.Option.IsRequested)));
        yield return Row(WorkshopWording.Leads, roads, road => El("strong", road.Option.Title));
        yield return Row(ReportWording.Help, roads, road => P(Help(road.Verdict)));
        yield return Row(WorkshopWording.For, roads, road => Arguments(road.Option, true));
        yield return Row(WorkshopWording.Against, roads, road => Arguments(road.Option, false));
        yield return Row(WorkshopWording.AsksOfResident, roads, road => Asks(road.Verdict.Solution));
        yield return Row(WorkshopWording.CostsOver(DateWording.ShowMonths(chapter.Blueprint.HorizonMonths)), roads, road => Costs(road.Verdict));
        yield return Row(WorkshopWording.TheLaw, roads, road => P(Phrase.Sentence(LawWording.Fits(road.Option.Fit))));
        yield return Row(StepWording.ColumnOutcome, roads, road => Outcome(road.Option));
    }

    private static Element Row(string label, ImmutableArray<Road> roads, Func<Road, Node> cell) =>
        El("tr", [El("th", label).With("scope", "row"), .. roads.Select(road => El("td", cell(road)).With("data-road", road.Title).When(road.IsReversed, "class", "reversed"))]);

    private static string Help(SolutionVerdict verdict) =>
        $"{Phrase.Capital(ComparisonWording.Level(verdict.Solution.Helps.Wholly, verdict.Consequences.HelpsAsSaid))}. {Phrase.Stopped(verdict.Solution.Helps.Because)}";

    private static Node Arguments(SolutionAdvice option, bool speaksFor)
    {
        var said = option.Consequences.Where(one => one.SpeaksFor == speaksFor && one.Holds == Truth.True).Select(one => one.Because.Text)
            .Concat(option.Arguments.Where(one => one.SpeaksFor == speaksFor && one.Holds == Truth.True).Select(one => one.Because.Text))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return said.Count == 0
            ? Text("span", "soft", WorkshopWording.NothingNamed)
            : Items(said.Select(text => Box("line", Sign(speaksFor ? Marker.For : Marker.Against), El("div", text))), "signed");
    }

    private static Node Asks(Solution solution) => solution.AsksOfResident.IsEmpty
        ? Text("span", "soft", WorkshopWording.NothingNamed)
        : Items(solution.AsksOfResident.Select(ask => (Node)Phrase.Stopped(ask)), "dotted");

    private static Node Costs(SolutionVerdict verdict) => Items(
    [
        WorkshopWording.ForResident(MoneyWording.Show(verdict.Consequences.ResidentCosts)),
        WorkshopWording.ForMunicipality(MoneyWording.Show(verdict.Consequences.MunicipalCosts)),
    ], "bare");

    /// <summary>What became of it; the sentences say why.</summary>
    private static Node Outcome(SolutionAdvice option) => El("div",
        P(Sign(Marker.Of(option.Outcome)), " ", El("strong", Phrase.Capital(NameWording.Spaced(CodeWords.Of(option.Outcome))))),
        option.Reasons.IsEmpty || option.Outcome == OmgekeerdeToets.Outcome.Recommended ? null : Items(option.Reasons.Select(reason => (Node)Phrase.Capital(reason.Text)), "dotted"));

    private sealed record Road(string Title, SolutionVerdict Verdict, SolutionAdvice Option, bool IsReversed);
}
