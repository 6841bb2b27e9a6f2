using System.Collections.Immutable;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>What a reader asks about: a goal, or one of its solutions.</summary>
/// <param name="Advice">The advice on the goal.</param>
/// <param name="Solution">The name of the solution; null when the goal itself is meant.</param>
internal sealed record GoalPath(Advice Advice, string? Solution)
{
    /// <summary>Finds <c>doel</c> or <c>doel/oplossing</c>; otherwise says what there is, for a typing slip is no fault of a program.</summary>
    public static GoalPath? Find(AssessmentResult result, string path, out string message)
    {
        message = "";
        var parts = path.Trim().Split('/');
        if (parts.Length > 2 || parts.Any(part => part.Length == 0))
        {
            message = WhyWording.HowToName;
            return null;
        }

        var goals = result.Goals.Select(advice => advice.Goal).ToImmutableArray();
        var advice = result.Goals.FirstOrDefault(advice => advice.Goal == parts[0]);
        if (advice is null)
        {
            message = WhyWording.UnknownGoal(parts[0], NearMiss.Find(parts[0], goals), goals);
            return null;
        }

        var solutions = advice.Verdict.Outcome.Solutions.Select(solution => solution.Name).ToImmutableArray();
        if (parts.Length == 1 || solutions.Contains(parts[1], StringComparer.Ordinal))
        {
            return new GoalPath(advice, parts.ElementAtOrDefault(1));
        }

        message = WhyWording.UnknownSolution(parts[0], parts[1], NearMiss.Find(parts[1], solutions), solutions);
        return null;
    }
}
