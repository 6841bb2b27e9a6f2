using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Reports.Rendering;
using OmgekeerdeToets.Tooling.Comparing;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// A sheet for a talk about cases (<i>bespreekblad</i>): per goal where people decided otherwise than the advice, with their own
/// reasons, what became of it, what cases with the same facts got, and open questions. No names of people and no ranking.
/// </summary>
[Experimental("OTX001")]
public static class DiscussionSheet
{
    /// <summary>Makes the sheet of the cases that are invented (<c>fictief</c>) or made anonymous (<c>geanonimiseerd</c>); others are refused.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="cases">The cases; made for this pack.</param>
    /// <param name="goal">About this goal only; null for all.</param>
    /// <param name="progress">Told how many of how many were looked at; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="ArgumentException">A case was made for another pack, or the pack has no such goal.</exception>
    public static DiscussionReport Make(RulePack pack, ImmutableArray<FiledCase> cases, string? goal = null, Action<int, int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (goal is not null && pack.Blueprint.FindGoal(goal) is null)
        {
            throw new ArgumentException($"The pack has no goal '{goal}'.", nameof(goal));
        }

        return new SheetRun(pack, goal).Of(cases, progress);
    }

    /// <summary>The sheet as plain text.</summary>
    /// <param name="report">What stands on it.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal; colour is never the only sign.</param>
    /// <param name="most">How many cases stand under one heading; the others are counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static string Text(DiscussionReport report, int width = 100, bool colour = false, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(report);
        return TextRenderer.Render(new SheetDocument(most).Of(report), width, colour);
    }

    /// <summary>The same as Markdown.</summary>
    /// <param name="report">What stands on it.</param>
    /// <param name="most">How many cases stand under one heading; the others are counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Markdown(DiscussionReport report, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(report);
        return MarkdownRenderer.Render(new SheetDocument(most).Of(report));
    }

    /// <summary>The same as JSON, <c>bespreekblad/1</c>.</summary>
    /// <param name="report">What stands on it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Json(DiscussionReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return SheetJson.Of(report);
    }
}
