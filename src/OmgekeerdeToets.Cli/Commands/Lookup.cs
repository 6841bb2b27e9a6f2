using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>A goal, or a solution of a goal, that a user named, held against what the assessment knows.</summary>
internal static class Lookup
{
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
            var goals = result.Goals.Select(advice => advice.Goal).ToList();
            return GoalOf(result, path) is { } meant
                ? Messages.SolutionWithoutGoal(path, meant)
                : Messages.UnknownGoal(goal, Nearest.To(goal, goals), goals);
        }

        var solution = path.Length > goal.Length ? path[(goal.Length + 1)..] : "";
        var solutions = known.Options.Select(option => option.Solution).ToList();
        return Messages.UnknownSolution(goal, solution, Nearest.To(solution, solutions), solutions);
    }

    /// <summary>The goals that have a solution of this name: who asks about a bicycle seldom thinks of its goal.</summary>
    private static ImmutableArray<string>? GoalOf(AssessmentResult result, string solution)
    {
        ImmutableArray<string> goals =
            [.. result.Goals.Where(advice => advice.Options.Any(option => option.Solution == solution)).Select(advice => advice.Goal)];
        return goals.IsEmpty ? null : goals;
    }
}
