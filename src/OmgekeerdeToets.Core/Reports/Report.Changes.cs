using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Reports.Rendering;

namespace OmgekeerdeToets;

public static partial class Report
{
    /// <summary>What <see cref="WhatIf"/> says, as Markdown.</summary>
    /// <param name="before">The case as it is.</param>
    /// <param name="after">The same case with something supposed, assessed with the same pack.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    /// <exception cref="ArgumentException">The two were made with another pack.</exception>
    public static string WhatIfMarkdown(AssessmentResult before, AssessmentResult after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return MarkdownRenderer.Render(WhatIfReport.Of(before, after));
    }

    /// <summary>
    /// The smallest changes (<i>kleinste veranderingen</i>) that give another advice: facts or judgements in another cell, or open ones
    /// answered, at most three at once, while no part of them does it; by who can influence them. They never name backing, health, a
    /// child or housemate, or what stands written down. For professionals and workshops, never for a letter. Each is really tried.
    /// </summary>
    /// <param name="result">The assessment.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to look at; null for all that are chosen or at stake.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static string SmallestChanges(AssessmentResult result, int width = 100, bool colour = false, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return TextRenderer.Render(SmallestChangesReport.Of(result, goal), width, colour);
    }

    /// <summary>The same as Markdown.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to look at; null for all that are chosen or at stake.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string SmallestChangesMarkdown(AssessmentResult result, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return MarkdownRenderer.Render(SmallestChangesReport.Of(result, goal));
    }

    /// <summary>The same as JSON in the form <c>watals/1</c>.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to look at; null for all that are chosen or at stake.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string SmallestChangesJson(AssessmentResult result, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return AdviceJson.SmallestChanges(result, goal);
    }
}
