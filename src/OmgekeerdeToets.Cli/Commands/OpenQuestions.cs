namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What <c>--strikt</c> looks at: questions that are open in an advice.</summary>
internal static class OpenQuestions
{
    /// <param name="result">What was assessed.</param>
    /// <param name="goal">The one goal it is about; null for all that are at stake.</param>
    public static bool In(AssessmentResult result, string? goal) => result.Goals
        .Where(advice => goal is null || advice.Goal == goal)
        .Any(advice => advice.Kind != AdviceKind.NotAtStake && !advice.Questions.IsEmpty);
}
