using System.Collections.Immutable;
using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Reasoning;

/// <summary>The plan of the household in the reasoning: a node for every sentence of it.</summary>
internal static class PlanTrace
{
    /// <summary>None where there is no plan.</summary>
    public static IEnumerable<TraceNode> Of(AssessmentResult result) => PlanReading.Of(result) is { } reading ? [Of(reading)] : [];

    private static TraceNode Of(PlanReading reading) => new()
    {
        Id = TraceIds.Plan,
        Text = PlanWording.Heading,
        Children =
        [
            .. Part(TraceIds.PlanOrder, PlanWording.Order, reading.Steps.Select(Node)),
            .. Part(TraceIds.PlanLinks, PlanWording.Together, reading.Links.Select(link => Node(link.Sentence))),
            .. Part(TraceIds.PlanChoices, PlanWording.Choices, reading.Open.Select(Node)),
            .. Part(TraceIds.PlanAsks, PlanWording.Asks, reading.Asks.GroupBy(ask => ask.Sentence.TraceId, StringComparer.Ordinal).Select(Asked)),
            Costs(reading.Plan, CostBearer.Resident, reading.ResidentCosts),
            Costs(reading.Plan, CostBearer.Municipality, reading.MunicipalCosts),
        ],
    };

    private static IEnumerable<TraceNode> Part(string id, string text, IEnumerable<TraceNode> nodes)
    {
        var children = nodes.ToImmutableArray();
        return children.IsEmpty ? [] : [new TraceNode { Id = id, Text = text, Children = children }];
    }

    private static TraceNode Node(Statement statement) => new() { Id = statement.TraceId, Text = statement.Text };

    private static TraceNode Asked(IGrouping<string, AskReading> asks) => new()
    {
        Id = asks.Key,
        Text = asks.First().Solution.Solution.Title,
        Found = string.Join("; ", asks.Select(ask => Phrase.Clause(ask.Ask))),
    };

    private static TraceNode Costs(HouseholdPlan plan, CostBearer bearer, Statement total) => new()
    {
        Id = total.TraceId,
        Text = total.Text,
        Children =
        [
            .. plan.Settled.Select(solution => new TraceNode
            {
                Id = TraceIds.Under(total.TraceId, solution.Key),
                Text = solution.Solution.Title,
                Found = PlanCostWording.Sum(PlanCosts.Of(solution, bearer)),
            }),
        ],
    };
}
