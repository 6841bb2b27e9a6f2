using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>A rule and the step it belongs to.</summary>
internal sealed record SteppedRule(Rule Rule, int Step);

/// <summary>The rules and amounts of a goal, in the order of the steps, and which of its solutions can still matter.</summary>
internal static class GoalRules
{
    /// <summary>The rules of steps 1 and 2, each with its step.</summary>
    public static IEnumerable<SteppedRule> Of(Goal goal) =>
        goal.CoreValues.Select(argument => new SteppedRule(argument.Rule, 2)).Prepend(new SteppedRule(goal.AtStake, 1));

    /// <summary>The rules of a solution, each with the step it belongs to.</summary>
    public static IEnumerable<SteppedRule> Of(Solution solution)
    {
        SteppedRule[] help = solution.Helps.When is { } when ? [new(when, 3)] : [];
        return help
            .Append(new SteppedRule(solution.Suitable, 3))
            .Concat(solution.Consequences.Select(consequence => new SteppedRule(consequence.Rule, 3)))
            .Concat(solution.Arguments.Select(argument => new SteppedRule(argument.Rule, 3)))
            .Concat(solution.Conditions.Where(c => c.Kind == ConditionKind.Rule).Select(condition => new SteppedRule(condition.Rule, 3)))
            .Concat(solution.LegalEntries.Select(entry => new SteppedRule(entry.Rule, 4)));
    }

    /// <summary>The amounts that make up the costs of a solution, each with the rule of its consequence.</summary>
    public static IEnumerable<(Amount Amount, Rule Rule)> AmountsOf(Solution solution) =>
        solution.Consequences.Where(consequence => consequence.Money is not null)
            .Select(consequence => (consequence.Money!.Amount, consequence.Rule));

    /// <summary>
    /// Solutions that some answer may bring in. One that fell on a rule which no answer can turn stays fallen:
    /// answering never turns "no" into "yes", unless the rule asks whether something is known.
    /// </summary>
    public static IEnumerable<SolutionVerdict> CanStillMatter(GoalVerdict verdict) =>
        verdict.Solutions.Where(solution => !solution.Reasons.Any(reason => StaysFallen(reason, solution)));

    private static bool StaysFallen(Reason reason, SolutionVerdict solution) => reason switch
    {
        { Verdict: not Truth.False } => false,
        { Kind: ReasonKind.OutOfValidity or ReasonKind.DueCare } => true,
        { Kind: ReasonKind.Exclusion or ReasonKind.NoBasis } =>
            !solution.Solution.LegalEntries.Any(entry => entry.Rule.AsksWhetherKnown),
        { Condition.Kind: ConditionKind.ResidentBacking } => false, // a refusal may yet be set aside for a child
        { Rule: { } rule } => !rule.AsksWhetherKnown,
        _ => false,
    };
}
