using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Steps.Goals;

/// <summary>
/// Step 1, beoogd effect: what does the resident want to reach? Only running the step makes one of these.
/// </summary>
internal sealed class GoalStep
{
    private GoalStep(Findings findings, ImmutableArray<GoalOutcome> goals)
    {
        Findings = findings;
        Goals = goals;
    }

    public Findings Findings { get; }

    public ImmutableArray<GoalOutcome> Goals { get; }

    public static GoalStep Run(Findings findings)
    {
        var goals = findings.Only is { } only
            ? [Assess(only, findings)]
            : findings.Blueprint.Goals.Select(goal => Assess(goal, findings)).ToImmutableArray();
        return new GoalStep(findings, goals);
    }

    private static GoalOutcome Assess(Goal goal, Findings findings) =>
        new(goal, findings[goal.AtStake], SolutionsOf(goal, findings.Situation));

    /// <summary>The solutions of the pack and those that people brought in; both walk the same steps.</summary>
    private static ImmutableArray<Solution> SolutionsOf(Goal goal, Situation situation)
    {
        if (situation.Content.OwnProposals.IsEmpty)
        {
            return goal.Solutions;
        }

        return
        [
            .. goal.Solutions
                .Concat(situation.Content.OwnProposals.Where(own => own.Goal == goal.Name).Select(own => own.Solution))
                .OrderBy(solution => solution.Name, StringComparer.Ordinal),
        ];
    }
}

/// <param name="Goal">The goal.</param>
/// <param name="AtStake">Whether it is at stake (<i>aan_de_orde</i>).</param>
/// <param name="Solutions">What can be considered, in name order.</param>
internal sealed record GoalOutcome(Goal Goal, Truth AtStake, ImmutableArray<Solution> Solutions)
{
    /// <summary>Solutions of a goal that is not at stake are not assessed; of an unknown one they are, to say what would follow.</summary>
    public bool IsAssessed => AtStake != Truth.False;
}
