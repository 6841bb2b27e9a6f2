using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Reports.Rendering;
using OmgekeerdeToets.Tooling.Comparing;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// Equal treatment: finds the cases that are alike in the facts that the rules of a goal read and that count there, and says where
/// people judged, backed or decided otherwise, with the reasons of both sides.
/// </summary>
[Experimental("OTX001")]
public static class AlikeCases
{
    /// <summary>Holds one case against others, for every goal at stake in it.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="own">The case.</param>
    /// <param name="others">The cases it is held against; made for the same pack.</param>
    /// <param name="goal">For this goal only; null for all that are at stake.</param>
    /// <param name="progress">Told how many of how many were compared; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> or <paramref name="own"/> is null.</exception>
    /// <exception cref="ArgumentException">A case was made for another pack, or the pack has no such goal.</exception>
    public static AlikeReport Find(
        RulePack pack, FiledCase own, ImmutableArray<FiledCase> others, string? goal = null, Action<int, int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(own);
        if (goal is not null && pack.Blueprint.FindGoal(goal) is null)
        {
            throw new ArgumentException($"The pack has no goal '{goal}'.", nameof(goal));
        }

        return new AlikeRun(pack, own, goal).Against(others, progress);
    }

    /// <summary>The report as plain text.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal; colour is never the only sign.</param>
    /// <param name="most">How many cases stand under one heading; the others are counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static string Text(AlikeReport report, int width = 100, bool colour = false, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(report);
        return TextRenderer.Render(new AlikeDocument(most).Of(report), width, colour);
    }

    /// <summary>The same as Markdown.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="most">How many cases stand under one heading; the others are counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Markdown(AlikeReport report, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(report);
        return MarkdownRenderer.Render(new AlikeDocument(most).Of(report));
    }

    /// <summary>The same as JSON, <c>vergelijkbaar/1</c>.</summary>
    /// <param name="report">What was found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Json(AlikeReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return AlikeJson.Of(report);
    }
}
