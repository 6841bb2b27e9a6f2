namespace OmgekeerdeToets.Cli.Commands;

/// <summary>A goal, or a solution of a goal, that a user named, held against what the assessment knows.</summary>
internal static class Lookup
{
    /// <summary>Null when it is there.</summary>
    /// <param name="result">What was assessed.</param>
    /// <param name="path"><c>doel</c> or <c>doel/oplossing</c>.</param>
    public static Diagnostic? Refusal(AssessmentResult result, string path)
    {
        if (Report.Has(result, path, out var hint))
        {
            return null;
        }

        var parts = path.Split('/', 2);
        return parts is [var goal, var solution] && Report.Has(result, goal, out _)
            ? Messages.UnknownSolution(goal, solution, hint)
            : Messages.UnknownGoal(parts[0], hint);
    }
}
