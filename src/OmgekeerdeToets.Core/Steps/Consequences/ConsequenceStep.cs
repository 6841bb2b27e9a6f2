using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Steps.Consequences;

/// <summary>
/// Step 3, gevolgen: what does each solution do, is it suitable, and who backs it? Looks only at step 1.
/// </summary>
internal sealed class ConsequenceStep
{
    private readonly ConsequenceOutcome[] _solutions;

    private ConsequenceStep(ConsequenceOutcome[] solutions) => _solutions = solutions;

    /// <summary>The solutions of every goal of step 1 that is assessed: goal after goal, each in its order.</summary>
    public ReadOnlySpan<ConsequenceOutcome> Solutions => _solutions;

    public static ConsequenceStep Run(GoalStep goals)
    {
        var solutions = new ConsequenceOutcome[CountOf(goals)];
        var next = 0;
        for (var i = 0; i < goals.Count; i++)
        {
            if (goals[i] is { IsAssessed: true } outcome)
            {
                foreach (var solution in outcome.Solutions)
                {
                    solutions[next++] = Assess(outcome.Goal, solution, goals.Findings);
                }
            }
        }

        return new ConsequenceStep(solutions);
    }

    /// <summary>Whether a condition holds: backing is read from the case, all else is a rule.</summary>
    internal static Truth Holds(Condition condition, Backing backing, Findings findings) => condition.Kind switch
    {
        ConditionKind.ResidentBacking => backing.Resident,
        ConditionKind.OrganisationBacking => backing.Organisation,
        _ => findings[condition.Rule],
    };

    internal static Truth HelpsAsSaid(Solution solution, Findings findings) =>
        solution.Helps.When is { } when ? findings[when] : Truth.True;

    internal static Truth DecisiveAgainst(Solution solution, Findings findings) =>
        SomeHold(solution.DecisiveConsequences, findings).Or(SomeHold(solution.DecisiveArguments, findings));

    /// <summary>What decides against a solution by itself, among its consequences and its arguments.</summary>
    internal static IEnumerable<Rule> DecisiveRules(Solution solution) => solution.DecisiveConsequences.Concat(solution.DecisiveArguments);

    private static Truth SomeHold(ImmutableArray<Rule> rules, Findings findings)
    {
        var holds = Truth.False;
        foreach (var rule in rules)
        {
            holds = holds.Or(findings[rule]);
        }

        return holds;
    }

    private static ConsequenceOutcome Assess(Goal goal, Solution solution, Findings findings)
    {
        var situation = findings.Situation;
        var backing = situation.BackingOf(goal.Name, solution.Name);
        return new ConsequenceOutcome
        {
            Solution = solution,
            Suitable = solution.Validity.Contains(situation.ReferenceDate) ? findings[solution.Suitable] : Truth.False,
            HelpsAsSaid = HelpsAsSaid(solution, findings),
            BackedAsAsked = All(solution, ofResident: true, backing, findings),
            Conditions = All(solution, ofResident: false, backing, findings),
            DecisiveAgainst = DecisiveAgainst(solution, findings),
            DueCare = solution.IsBurdening ? DueCareCheck.Holds(solution, situation.DueCareOf(goal.Name, solution.Name)) : Truth.True,
            Backing = backing.Rank,
        };
    }

    /// <summary>All conditions together: those that ask for the backing of the resident, or all others.</summary>
    private static Truth All(Solution solution, bool ofResident, Backing backing, Findings findings)
    {
        var all = Truth.True;
        foreach (var condition in solution.Conditions)
        {
            all = condition.Kind == ConditionKind.ResidentBacking == ofResident ? all.And(Holds(condition, backing, findings)) : all;
        }

        return all;
    }

    private static int CountOf(GoalStep goals)
    {
        var count = 0;
        for (var i = 0; i < goals.Count; i++)
        {
            count += goals[i] is { IsAssessed: true } outcome ? outcome.Solutions.Length : 0;
        }

        return count;
    }
}
