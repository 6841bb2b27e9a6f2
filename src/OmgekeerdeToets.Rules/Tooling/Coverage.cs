using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Tooling.Covering;

namespace OmgekeerdeToets.Tooling;

/// <summary>Measures what the cases of a pack reach, as <c>dekking</c> does.</summary>
[Experimental("OTX001")]
public static class Coverage
{
    /// <summary>Runs every case of the pack (<c>casussen/</c>) and looks for the cases that are missing.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="goal">Of this goal only; null for all of the pack.</param>
    /// <param name="referenceDate">Counts instead of the <c>peildatum</c> in the cases; null to take theirs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="ArgumentException">The pack has no such goal.</exception>
    public static CoverageReport Measure(RulePack pack, string? goal = null, DateOnly? referenceDate = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (goal is not null && pack.Blueprint.FindGoal(goal) is null)
        {
            throw new ArgumentException($"The pack has no goal '{goal}'.", nameof(goal));
        }

        return new CoverageRun(pack, goal, referenceDate).Measure();
    }

    /// <summary>The same as JSON, <c>dekking/1</c>.</summary>
    /// <param name="pack">The pack that was measured.</param>
    /// <param name="report">What came of it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Json(RulePack pack, CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(report);
        return CoverageJson.Of(pack, report);
    }
}
