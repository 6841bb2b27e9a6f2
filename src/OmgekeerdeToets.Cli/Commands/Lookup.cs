using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>Names a user typed, held against what the assessment knows. Null means: it is there.</summary>
internal static class Lookup
{
    public static Diagnostic? Goal(AssessmentResult result, string goal)
    {
        var names = result.Goals.Select(advice => advice.Goal).ToList();
        return names.Contains(goal, StringComparer.Ordinal) ? null : Messages.UnknownGoal(goal, Nearest.To(goal, names));
    }

    public static Diagnostic? Solution(AssessmentResult result, string goal, string solution)
    {
        var names = result.Goals.Single(advice => advice.Goal == goal).Options.Select(option => option.Solution).ToList();
        return names.Contains(solution, StringComparer.Ordinal) ? null : Messages.UnknownSolution(goal, solution, Nearest.To(solution, names));
    }
}
