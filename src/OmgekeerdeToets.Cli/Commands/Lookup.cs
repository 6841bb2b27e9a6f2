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
            return Messages.UnknownGoal(goal, Nearest.To(goal, goals), goals);
        }

        var solution = path[(goal.Length + 1)..];
        return Messages.UnknownSolution(goal, solution, Nearest.To(solution, known.Options.Select(option => option.Solution)));
    }
}
