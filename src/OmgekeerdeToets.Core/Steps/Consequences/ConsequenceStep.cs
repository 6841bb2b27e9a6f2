using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Steps.Consequences;

/// <summary>
/// Step 3, gevolgen: what does each solution do, is it suitable, and who backs it? Looks only at step 1.
/// </summary>
internal sealed class ConsequenceStep
{
    private ConsequenceStep(ImmutableArray<ImmutableArray<SolutionConsequences>> solutions) => Solutions = solutions;

    /// <summary>Per goal of step 1, in its order, per solution in its order; empty for a goal that is not assessed.</summary>
    public ImmutableArray<ImmutableArray<SolutionConsequences>> Solutions { get; }

    public static ConsequenceStep Run(GoalStep goals) =>
        new([.. goals.Goals.Select(outcome => Assess(outcome, goals.Findings))]);

    private static ImmutableArray<SolutionConsequences> Assess(GoalOutcome outcome, Findings findings) =>
        outcome.IsAssessed
            ? [.. outcome.Solutions.Select(solution => Assess(outcome.Goal, solution, findings))]
            : [];

    private static SolutionConsequences Assess(Goal goal, Solution solution, Findings findings)
    {
        var situation = findings.Situation;
        var backing = situation.BackingOf(goal.Name, solution.Name);
        return new SolutionConsequences
        {
            Goal = goal,
            Solution = solution,
            Suitable = findings[solution.Suitable],
            HelpsAsSaid = solution.Helps.When is { } when ? findings[when] : Truth.True,
            Conditions = [.. solution.Conditions.Select(condition => Holds(condition, backing, findings))],
            Backing = backing,
            DecisiveAgainst = DecisiveAgainst(solution, findings),
            DueCare = solution.IsBurdening
                ? DueCareCheck.Run(solution, situation.DueCareOf(goal.Name, solution.Name))
                : [],
            ResidentCosts = Costs.Of(solution, CostBearer.Resident, findings),
            MunicipalCosts = Costs.Of(solution, CostBearer.Municipality, findings),
        };
    }

    private static Truth Holds(Condition condition, Backing backing, Findings findings) => condition.Kind switch
    {
        ConditionKind.ResidentBacking => backing.Resident,
        ConditionKind.OrganisationBacking => backing.Organisation,
        _ => findings[condition.Rule],
    };

    private static Truth DecisiveAgainst(Solution solution, Findings findings)
    {
        var holds = Truth.False;
        foreach (var rule in DecisiveRules(solution))
        {
            holds = holds.Or(findings[rule]);
        }

        return holds;
    }

    /// <summary>What decides against a solution by itself, among its consequences and its arguments.</summary>
    internal static IEnumerable<Rule> DecisiveRules(Solution solution) =>
        solution.Consequences
            .Where(consequence => consequence.SpeaksFor == false && consequence.Weight == Weight.Decisive)
            .Select(consequence => consequence.Rule)
            .Concat(solution.Arguments
                .Where(argument => !argument.SpeaksFor && argument.Weight == Weight.Decisive)
                .Select(argument => argument.Rule));
}
