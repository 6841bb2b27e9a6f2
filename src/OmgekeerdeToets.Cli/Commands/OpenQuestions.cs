namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What <c>--strikt</c> looks at: what is open in an advice, due care that can turn it included.</summary>
internal static class OpenQuestions
{
    /// <param name="result">What was assessed.</param>
    /// <param name="goal">The one goal it is about; null for all that are at stake.</param>
    public static bool In(AssessmentResult result, string? goal) => result.Goals
        .Where(advice => goal is null || advice.Goal == goal)
        .Any(advice => advice.Kind != AdviceKind.NotAtStake && IsOpen(advice));

    // Who is told to ask first has something to ask, or to find out, whether or not an answer would settle it.
    private static bool IsOpen(Advice advice) =>
        advice.Kind == AdviceKind.AskFirst
        || !advice.Questions.IsEmpty
        || advice.Robustness.OpenQuestionsDoNotMatter != Truth.True
        || !advice.CanTurnByDueCare.IsEmpty;
}
