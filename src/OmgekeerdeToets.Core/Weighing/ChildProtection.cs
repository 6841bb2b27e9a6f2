using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Weighing;

/// <summary>
/// A refusal never removes the last solution that protects a child. Only in goals about children growing up or about safety:
/// elsewhere what is good for a child is a reason to ask again, not to set a parent's "no" aside.
/// </summary>
internal static class ChildProtection
{
    public static void Apply(Goal goal, Span<WeighedSolution> solutions, Findings findings)
    {
        if (!goal.ProtectsChildren || OneIsLeft(solutions, findings))
        {
            return;
        }

        foreach (ref var solution in solutions)
        {
            if (Protects(solution.Solution, findings) && FellOnRefusalAlone(solution))
            {
                solution = solution with { Outcome = Outcome.Possible, KeptForChild = true };
            }
        }
    }

    private static bool OneIsLeft(Span<WeighedSolution> solutions, Findings findings)
    {
        foreach (ref readonly var solution in solutions)
        {
            if (solution.Outcome != Outcome.FallsAway && Protects(solution.Solution, findings))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool Protects(Solution solution, Findings findings)
    {
        foreach (var consequence in solution.Consequences)
        {
            if (consequence is { Party: AffectedParty.Child, SpeaksFor: true, Weight: Weight.Heavy }
                && findings[consequence.Rule] == Truth.True)
            {
                return true;
            }
        }

        return false;
    }

    private static bool FellOnRefusalAlone(in WeighedSolution solution) =>
        !solution.Solution.IsBurdening
        && solution.Outcome == Outcome.FallsAway
        && solution.Consequences is
        {
            BackedAsAsked: Truth.False,
            Conditions: not Truth.False,
            Suitable: Truth.True,
            DecisiveAgainst: Truth.False,
        }
        && LegalCheck.Carries(solution.Fit);
}
