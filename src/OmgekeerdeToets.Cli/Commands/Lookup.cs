using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>A goal, or a solution of a goal, that a user named, held against what the pack or the assessment knows.</summary>
internal static class Lookup
{
    private const int MostMeant = 3;

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

        var goal = path.Split('/')[0].Trim();
        if (result.Goals.FirstOrDefault(advice => advice.Goal == goal) is not { } known)
        {
            return GoalOf(result, path) is { } meant
                ? Messages.SolutionWithoutGoal(path, meant)
                : Unknown(result, path, goal);
        }

        var solution = path.Length > goal.Length ? path[(goal.Length + 1)..] : "";
        ImmutableArray<Named> solutions = [.. known.Options.Select(option => new Named(option.Solution, option.Title))];
        return Messages.UnknownSolution(goal, solution, Alike.To(solution, solutions, MostMeant), solutions);
    }

    /// <summary>Neither a goal nor a solution; perhaps a word of the title of one. What is at stake is meant sooner.</summary>
    private static Diagnostic Unknown(AssessmentResult result, string path, string goal)
    {
        var goals = result.Goals.OrderByDescending(advice => advice.AtStake == Truth.True).ToImmutableArray();
        var near = path == goal ? Alike.To(goal, goals.Select(advice => new Named(advice.Goal, advice.Title)), MostMeant) : [];
        return Messages.UnknownGoal(
            goal,
            near.IsEmpty ? Alike.To(path, goals.SelectMany(SolutionsOf), MostMeant) : near,
            [.. result.Goals.Select(advice => advice.Goal)]);
    }

    private static IEnumerable<Named> SolutionsOf(Advice advice) =>
        advice.Options.Select(option => new Named($"{advice.Goal}/{option.Solution}", option.Title));

    private static Diagnostic Unknown(string goal, ImmutableArray<string> goals) =>
        Messages.UnknownGoal(goal, Alike.To(goal, goals.Select(name => new Named(name, "")), MostMeant), goals);

    /// <summary>The goals that have a solution of this name: who asks about a bicycle seldom thinks of its goal.</summary>
    private static ImmutableArray<string>? GoalOf(AssessmentResult result, string solution)
    {
        ImmutableArray<string> goals =
            [.. result.Goals.Where(advice => advice.Options.Any(option => option.Solution == solution)).Select(advice => advice.Goal)];
        return goals.IsEmpty ? null : goals;
    }
}
