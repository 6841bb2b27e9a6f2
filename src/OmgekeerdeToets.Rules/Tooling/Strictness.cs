using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Tooling.Mutating;

namespace OmgekeerdeToets.Tooling;

/// <summary>Changes a pack in one place at a time and counts the changes its cases notice, as <c>dekking --streng</c> does.</summary>
[Experimental("OTX001")]
public static class Strictness
{
    /// <summary>Tries every change on two threads. Every rule is computed once here; <c>test</c> computes them twice.</summary>
    /// <param name="pack">The pack, with its cases.</param>
    /// <param name="goal">Of this goal only; null for all of the pack, with its checks and derivations.</param>
    /// <param name="progress">Is told how many changes were tried, and of how many; from any of the threads. Null to hear nothing.</param>
    /// <param name="cancellationToken">Ends the trying.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="ArgumentException">The pack has no such goal.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static StrictnessReport Measure(
        RulePack pack, string? goal = null, Action<int, int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (goal is not null && pack.Blueprint.FindGoal(goal) is null)
        {
            throw new ArgumentException($"The pack has no goal '{goal}'.", nameof(goal));
        }

        return new StrictRun(pack, goal).Run(progress, cancellationToken);
    }

    /// <summary>The same as JSON, <c>streng/1</c>.</summary>
    /// <param name="pack">The pack that was measured.</param>
    /// <param name="report">What came of it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Json(RulePack pack, StrictnessReport report)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(report);
        return StrictnessJson.Of(pack, report);
    }
}
