using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Steps.LegalChecks;

/// <summary>
/// Step 4, juridische toets: which article carries a solution, and what does it exclude? The law comes last and is never
/// skipped: this is the only step that takes the outcomes of all three others, and the only thing that can be weighed.
/// </summary>
internal sealed class LegalCheckStep
{
    private LegalCheckStep(
        GoalStep goals, CoreValueStep values, ConsequenceStep consequences, ImmutableArray<ImmutableArray<LegalOutcome>> solutions)
    {
        Goals = goals;
        Values = values;
        Consequences = consequences;
        Solutions = solutions;
    }

    public GoalStep Goals { get; }

    public CoreValueStep Values { get; }

    public ConsequenceStep Consequences { get; }

    /// <summary>Per goal of step 1, per solution of step 3.</summary>
    public ImmutableArray<ImmutableArray<LegalOutcome>> Solutions { get; }

    public static LegalCheckStep Run(GoalStep goals, CoreValueStep values, ConsequenceStep consequences) =>
        new(goals, values, consequences,
        [
            .. consequences.Solutions.Select(solutions =>
                solutions.Select(solution => LegalCheck.Run(solution.Solution, goals.Findings)).ToImmutableArray()),
        ]);
}
