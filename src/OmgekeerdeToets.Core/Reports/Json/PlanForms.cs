using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>From the plan of the household to its JSON form.</summary>
internal static class PlanForms
{
    /// <summary>Null where there is no plan.</summary>
    public static PlanForm? Of(AssessmentResult result) => PlanReading.Of(result) is { } reading
        ? new PlanForm(
            [.. reading.Plan.Goals.Select(goal => new PlanGoalForm(goal.Name, goal.IsUrgent))],
            [.. reading.Plan.Solutions.Zip(reading.Steps, (solution, sentence) => StepOf(result, solution, sentence))],
            [.. reading.Links.Select(LinkOf)],
            [.. reading.Plan.OpenGoals.Zip(reading.Open, ChoiceOf)],
            [.. reading.Asks.Select(ask => new PlanAskForm(ask.Solution.Key, ask.Ask, ask.Sentence.TraceId))],
            result.Rules.Blueprint.HorizonMonths,
            new CostsForm(TotalOf(reading.Plan.Municipality.Costs), TotalOf(reading.Plan.Resident.Costs)),
            [.. reading.Sentences.Select(sentence => new SentenceForm(sentence.Text, sentence.TraceId))])
        : null;

    private static PlanStepForm StepOf(AssessmentResult result, PlannedSolution solution, Statement sentence) => new(
        solution.Key,
        solution.Solution.Title,
        [.. solution.Serves.Select(use => use.Goal.Name)],
        [.. solution.AlsoPossibleFor.Select(goal => goal.Name)],
        solution.IsUrgent,
        solution.Serves.Any(use => result.Goals.First(advice => advice.Goal == use.Goal.Name).IsProvisional),
        solution.IsDisputed,
        new CostsForm(
            TotalOf(PlanCosts.Of(solution, CostBearer.Municipality)), TotalOf(PlanCosts.Of(solution, CostBearer.Resident))),
        sentence.TraceId);

    private static PlanLinkForm LinkOf(LinkReading link) =>
        new(FormWords.Of(link.Kind), link.From, link.To, link.IsChoice, link.Sentence.Text, link.Sentence.TraceId);

    private static PlanChoiceForm ChoiceOf(PlannedGoal goal, Statement sentence) =>
        new(goal.Name, CodeWords.Of(goal.Verdict.Kind), [.. goal.Verdict.Advised.Select(option => option.Solution.Name)], sentence.Text, sentence.TraceId);

    private static TotalForm? TotalOf(Costs costs) =>
        costs.Total is { } total ? new TotalForm(decimal.Round(total.ToDecimal(out _), 2) + 0.00m, costs.IsComplete) : null;
}
