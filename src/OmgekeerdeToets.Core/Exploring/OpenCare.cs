using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// Due care is no open question: a professional does it, nobody's answer settles it. So an advice that no answer changes can
/// still become another when the care for a burdening solution is done. This tells for which solutions that is so.
/// </summary>
internal static class OpenCare
{
    /// <summary>The names of the solutions with which the advice is, or can become, another once all their care is done; in name order.</summary>
    /// <param name="result">The case as it stands.</param>
    /// <param name="shown">The goal as it stands.</param>
    /// <param name="robustness">Whether answers can change it: where they can, only what care changes by itself is told.</param>
    public static ImmutableArray<string> ThatCanTurn(AssessmentResult result, GoalVerdict shown, Robustness robustness)
    {
        if (shown.Kind == AdviceKind.NotAtStake)
        {
            return [];
        }

        return
        [
            .. shown.Solutions
                .Where(solution => Waits(solution, shown.Goal.Name, result.Situation))
                .Where(solution => Turns(result, shown, robustness, solution.Solution))
                .Select(solution => solution.Solution.Name)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool Waits(SolutionVerdict solution, string goal, Situation situation) =>
        solution.Solution.IsBurdening
        && solution.Outcome == Outcome.NotYetAssessable
        && DueCareCheck.Holds(solution.Solution, situation.DueCareOf(goal, solution.Solution.Name)) == Truth.Unknown;

    private static bool Turns(AssessmentResult result, GoalVerdict shown, Robustness robustness, Solution solution)
    {
        var content = result.Situation.Content;
        var careful = new Situation(result.Situation.Blueprint, content with
        {
            DueCare = content.DueCare.With($"{shown.Goal.Name}/{solution.Name}", DueCareCheck.Done(solution, result.Situation.ReferenceDate)),
        });
        var verdict = Assessment.Weigh(result.Findings.For(careful, shown.Goal))[0];
        if (!verdict.SameAdvice(shown))
        {
            return true;
        }

        return robustness.OpenQuestionsDoNotMatter == Truth.True
            && Investigation.Of(result.Rules, careful, verdict, result.Options.Completions).Robustness.OpenQuestionsDoNotMatter != Truth.True;
    }
}
