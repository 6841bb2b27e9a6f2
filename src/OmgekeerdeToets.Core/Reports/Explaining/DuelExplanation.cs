using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>One comparison, and where the rules stand on which it turns.</summary>
internal static class DuelExplanation
{
    public static Item Of(GoalView view, Duel duel)
    {
        var places = new RulePlaces(view);
        var restsOn = new[] { duel.First, duel.Second }
            .SelectMany(verdict => RestsOn(view, duel.Criterion, verdict))
            .SelectMany(id => places.Below(id))
            .ToList();
        return new Item(Marker.Arrow, ComparisonReading.Say(view.Context, duel).Sentence.Text)
        {
            Below = restsOn.Count == 0 ? [] : [new Paragraph(WhyWording.RestsOn), .. restsOn],
        };
    }

    /// <summary>The ids of the rules that the criterion looks at; backing rests on the case, so on no rule.</summary>
    private static IEnumerable<string> RestsOn(GoalView view, Criterion? criterion, SolutionVerdict verdict) => criterion switch
    {
        Criterion.Helps => [TraceIds.Solution(view.Context.Goal.Name, verdict.Solution.Name)],
        Criterion.HeavyRows => Arguments(view, verdict, Weight.Heavy),
        Criterion.LightRows => Arguments(view, verdict, Weight.Light),
        Criterion.Statutory => Sorted(verdict.Legal.Carriers.Select(entry => entry.Rule)),
        Criterion.ResidentCosts => Amounts(verdict, CostBearer.Resident),
        Criterion.MunicipalCosts => Amounts(verdict, CostBearer.Municipality),
        _ => [],
    };

    private static IEnumerable<string> Arguments(GoalView view, SolutionVerdict verdict, Weight weight) => Sorted(
        Rows.RowsOf(verdict.Solution)
            .Where(entry => entry.Weight == weight && view.Context.Findings[entry.Rule] == Truth.True)
            .Select(entry => entry.Rule));

    private static IEnumerable<string> Amounts(SolutionVerdict verdict, CostBearer bearer) => Sorted(
        verdict.Solution.Consequences
            .Where(consequence => consequence.Money is not null && Costs.BearerOf(consequence.Party) == bearer)
            .Select(consequence => consequence.Rule));

    private static IEnumerable<string> Sorted(IEnumerable<Rule> rules) => rules.Select(rule => rule.Id).Order(StringComparer.Ordinal);
}
