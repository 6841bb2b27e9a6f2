using System.Collections.Immutable;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>A goal, or a solution of a goal, that a user named, held against what the pack or the assessment knows.</summary>
internal static class Lookup
{
    /// <summary>Null when the pack has the goal, or when none was named.</summary>
    public static Diagnostic? Refusal(RulePack pack, string? goal) =>
        goal is null || pack.Goals.Contains(goal, StringComparer.Ordinal) ? null : Unknown(goal, pack.Goals);

    /// <summary>Null when it is there.</summary>
    /// <param name="result">What was assessed.</param>
    /// <param name="path"><c>doel</c> or <c>doel/oplossing</c>.</param>
    public static Diagnostic? Refusal(AssessmentResult result, string path)
    {
        if (Report.Has(result, path, out _))
        {
            return null;
        }

        var goal = path.Split('/')[0];
        if (result.Goals.FirstOrDefault(advice => advice.Goal == goal) is not { } known)
        {
            return GoalOf(result, path) is { } meant
                ? Messages.SolutionWithoutGoal(path, meant)
                : Unknown(goal, [.. result.Goals.Select(advice => advice.Goal)]);
        }

        var solution = path.Length > goal.Length ? path[(goal.Length + 1)..] : "";
        var solutions = known.Options.Select(option => option.Solution).ToList();
        return Messages.UnknownSolution(goal, solution, DidYouMean.Find(solution, solutions), solutions);
    }

    private static Diagnostic Unknown(string goal, ImmutableArray<string> goals) => Messages.UnknownGoal(goal, DidYouMean.Find(goal, goals), goals);

    /// <summary>The goals that have a solution of this name: who asks about a bicycle seldom thinks of its goal.</summary>
    private static ImmutableArray<string>? GoalOf(AssessmentResult result, string solution)
    {
        ImmutableArray<string> goals =
            [.. result.Goals.Where(advice => advice.Options.Any(option => option.Solution == solution)).Select(advice => advice.Goal)];
        return goals.IsEmpty ? null : goals;
    }
}
