using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Rendering;

namespace OmgekeerdeToets;

/// <content>What comes after an advice: the decision of a person, and the texts about it.</content>
public static partial class Report
{
    /// <summary>Whether a person decided (<i>besluit</i>) on a goal of the case; without that there is no letter.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to look at; null for all.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static bool HasDecision(AssessmentResult result, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Verdicts.Any(verdict => (goal is null || verdict.Goal.Name == goal) && DecisionReading.Of(result.Situation, verdict) is not null);
    }

    /// <summary>
    /// The letter (<i>brief</i>) to the resident about what a person decided, in plain Dutch with the law last. Where nothing was
    /// decided it is a conversation report (<i>gespreksverslag</i>) instead, and says so. What only a person can fill in stands between
    /// square brackets; what is to be done before it is sent stands under it.
    /// </summary>
    /// <param name="result">The assessment.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to write about; null for all.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static string Letter(AssessmentResult result, int width = 100, bool colour = false, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return TextRenderer.Render(Reports.Deciding.Letter.Compose(result, goal), width, colour);
    }

    /// <summary>The same letter or conversation report as Markdown, to work on in a text editor.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to write about; null for all.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string LetterMarkdown(AssessmentResult result, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return MarkdownRenderer.Render(Reports.Deciding.Letter.Compose(result, goal));
    }

    /// <summary>
    /// The file (<i>dossier</i>) of a case: facts, judgements with their yardstick, weighing and law apart, the dates, the fingerprint
    /// of the rules, the decision with its reasons and the road not taken, and what is still missing (Awb 3:46–3:48). With the day of
    /// the decision, and with a later assessment, beside it where they differ (Awb 7:11).
    /// </summary>
    /// <param name="then">The case as it was advised.</param>
    /// <param name="now">The same case on a later day, or with other rules; null when there is no other moment to hold it against.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) it is about; null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="then"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static string Dossier(AssessmentResult then, AssessmentResult? now = null, int width = 100, bool colour = false, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(then);
        return TextRenderer.Render(Reports.Deciding.Dossier.Compose(then, now, goal), width, colour);
    }

    /// <summary>The same file as Markdown.</summary>
    /// <param name="then">The case as it was advised.</param>
    /// <param name="now">The same case on a later day, or with other rules; null when there is no other moment to hold it against.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) it is about; null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="then"/> is null.</exception>
    public static string DossierMarkdown(AssessmentResult then, AssessmentResult? now = null, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(then);
        return MarkdownRenderer.Render(Reports.Deciding.Dossier.Compose(then, now, goal));
    }
}
