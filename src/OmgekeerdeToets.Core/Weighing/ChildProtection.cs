using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Weighing;

/// <summary>
/// A refusal never removes the last solution that protects a child. Only in goals about children growing up or about safety:
/// elsewhere what is good for a child is a reason to ask again, not to set a parent's "no" aside.
/// </summary>
internal static class ChildProtection
{
    public static ImmutableArray<SolutionVerdict> Apply(
        Goal goal, ImmutableArray<SolutionVerdict> verdicts, Findings findings)
    {
        bool Protects(SolutionVerdict verdict) => ChildProtection.Protects(verdict.Solution, findings);

        if (!goal.ProtectsChildren || verdicts.Any(verdict => verdict.Outcome != Outcome.FallsAway && Protects(verdict)))
        {
            return verdicts;
        }

        return [.. verdicts.Select(verdict => Protects(verdict) && FellOnRefusalAlone(verdict) ? Keep(verdict) : verdict)];
    }

    public static bool Protects(Solution solution, Findings findings) => solution.Consequences.Any(consequence =>
        consequence is { Party: AffectedParty.Child, SpeaksFor: true, Weight: Weight.Heavy }
        && findings[consequence.Rule] == Truth.True);

    private static bool FellOnRefusalAlone(SolutionVerdict verdict) =>
        !verdict.Solution.IsBurdening
        && verdict.Outcome == Outcome.FallsAway
        && verdict.Reasons.All(reason => reason.Condition is { Kind: ConditionKind.ResidentBacking })
        && verdict.Consequences.Suitable == Truth.True
        && verdict.Consequences.DecisiveAgainst == Truth.False
        && verdict.Legal.Fit is Fit.Regular or Fit.Customised or Fit.Factual or Fit.ExtraStatutory;

    private static SolutionVerdict Keep(SolutionVerdict verdict) =>
        verdict with { Outcome = Outcome.Possible, Reasons = [], KeptForChild = true };
}
