using System.Collections.Immutable;
using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>The plan of the household in sentences, each with the node it stands on. Made when somebody reads it.</summary>
internal sealed record PlanReading
{
    /// <summary>More than this at once is much for anybody.</summary>
    public const int MostActionsAtOnce = 3;

    public required HouseholdPlan Plan { get; init; }

    public required Statement Opening { get; init; }

    /// <summary>Urgent goals without a solution.</summary>
    public required ImmutableArray<Statement> StartHere { get; init; }

    /// <summary>One per solution of the plan, in its order.</summary>
    public required ImmutableArray<Statement> Steps { get; init; }

    public required ImmutableArray<LinkReading> Links { get; init; }

    /// <summary>Goals that are still open, in the order of the plan.</summary>
    public required ImmutableArray<Statement> Open { get; init; }

    public required ImmutableArray<AskReading> Asks { get; init; }

    /// <summary>Null where it is not much.</summary>
    public required Statement? TooMuch { get; init; }

    public required Statement ResidentCosts { get; init; }

    public required Statement MunicipalCosts { get; init; }

    /// <summary>All of it, as it is read.</summary>
    public IEnumerable<Statement> Sentences =>
    [
        Opening, .. StartHere, .. Steps, .. Links.Select(link => link.Sentence), .. Open,
        .. TooMuch is null ? [] : new[] { TooMuch }, .. Asks.Select(ask => ask.Sentence), ResidentCosts, MunicipalCosts,
    ];

    /// <summary>Null where fewer than two goals are at stake.</summary>
    public static PlanReading? Of(AssessmentResult result) =>
        Planner.Plan(result.Verdicts, result.Situation, result.Rules.Blueprint) is { } plan
            ? Of(plan, DateWording.ShowMonths(result.Rules.Blueprint.HorizonMonths))
            : null;

    private static PlanReading Of(HouseholdPlan plan, string months)
    {
        var asks = Asked(plan);
        return new PlanReading
        {
            Plan = plan,
            Opening = new Statement(PlanWording.Opening(plan.Goals.Length), TraceIds.Plan),
            StartHere = [.. plan.OpenGoals.Where(goal => goal.IsUrgent)
                .Select(goal => new Statement(PlanWording.StartHere(goal.Verdict.Goal.Title), OpenId(goal)))],
            Steps = [.. plan.Solutions.Select(solution => PlanStepReading.Of(plan, solution))],
            Links = PlanLinkReading.Of(plan),
            Open = [.. plan.OpenGoals.Select(goal => new Statement(PlanStepReading.Open(plan, goal), OpenId(goal)))],
            Asks = asks,
            TooMuch = asks.Length > MostActionsAtOnce ? new Statement(PlanWording.TooMuch(asks.Length), TraceIds.PlanAsks) : null,
            ResidentCosts = new Statement(PlanCostWording.Total(CostBearer.Resident, plan.Resident, months), TraceIds.PlanResidentCosts),
            MunicipalCosts = new Statement(
                PlanCostWording.Total(CostBearer.Municipality, plan.Municipality, months), TraceIds.PlanMunicipalCosts),
        };
    }

    private static ImmutableArray<AskReading> Asked(HouseholdPlan plan) =>
    [
        .. plan.Settled.SelectMany(solution => solution.Asks.Select(ask => new AskReading(
            solution, ask, new Statement(PlanWording.Ask(ask, solution.Solution.Title), TraceIds.Under(TraceIds.PlanAsks, solution.Key))))),
    ];

    private static string OpenId(PlannedGoal goal) => TraceIds.Under(TraceIds.PlanChoices, goal.Name);
}

/// <summary>One thing that a solution asks of people.</summary>
internal sealed record AskReading(PlannedSolution Solution, string Ask, Statement Sentence);

/// <summary>What one solution does to another.</summary>
/// <param name="Kind">The link.</param>
/// <param name="From">The key of the solution that says it.</param>
/// <param name="To">The key of the other.</param>
/// <param name="IsChoice">Whether people still choose here.</param>
/// <param name="Sentence">The link as it is read.</param>
internal sealed record LinkReading(LinkKind Kind, string From, string To, bool IsChoice, Statement Sentence);
