using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Weighing;

/// <summary>One solution after all four steps: what becomes of it and why, and what it weighs.</summary>
internal sealed record SolutionVerdict
{
    public required SolutionConsequences Consequences { get; init; }

    public required LegalOutcome Legal { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>Why it fell away or waits; empty for what is possible.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    public required Rows Rows { get; init; }

    /// <summary>True when a refusal would have removed the last solution that protects a child, and so did not.</summary>
    public bool KeptForChild { get; init; }

    public Solution Solution => Consequences.Solution;

    public bool IsPossible => Outcome is Outcome.Possible or Outcome.Recommended;

    /// <summary>2 helps wholly · 1 partly · between them or one less where it hangs on something (times two, to stay whole).</summary>
    public int HelpLevel => (Solution.Helps.Wholly ? 4 : 2) + Consequences.HelpsAsSaid switch
    {
        Truth.True => 0,
        Truth.Unknown => -1,
        _ => -2,
    };

    /// <summary>Conditions that are still open: agreements to make.</summary>
    public IEnumerable<Condition> OpenConditions =>
        Solution.Conditions.Where((_, i) => Consequences.Conditions[i] == Truth.Unknown);
}
