using System.Collections.Immutable;

namespace OmgekeerdeToets;

/// <summary>What the advice says of one solution.</summary>
public sealed record SolutionAdvice
{
    internal SolutionAdvice()
    {
    }

    /// <summary>The name (<i>oplossing</i>).</summary>
    public required string Solution { get; init; }

    /// <summary>What people read (<i>titel</i>).</summary>
    public required string Title { get; init; }

    /// <summary>The form (<i>vorm</i>).</summary>
    public required SolutionForm Form { get; init; }

    /// <summary>What becomes of it (<i>uitkomst</i>).</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>True for the solution the resident asked for.</summary>
    public required bool IsRequested { get; init; }

    /// <summary>True for the road usually taken (<i>standaardaanpak</i>).</summary>
    public required bool IsStandardApproach { get; init; }

    /// <summary>Who brought it in (<i>eigen_voorstel</i>); null for a solution of the pack.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>Whether the resident backs it (<i>draagvlak</i>); unknown when nobody asked.</summary>
    public required Truth Backing { get; init; }

    /// <summary>Why it fell away, waits, or was not the best; every reason, in a fixed order.</summary>
    public required ImmutableArray<Statement> Reasons { get; init; }

    /// <summary>What it does, unknown consequences included.</summary>
    public required ImmutableArray<Consequence> Consequences { get; init; }

    /// <summary>Arguments apart from what it does to someone.</summary>
    public required ImmutableArray<Argument> Arguments { get; init; }

    /// <summary>What it costs the resident over the horizon, in euro; null when not stated.</summary>
    public decimal? ResidentCosts { get; init; }

    /// <summary>True when nothing is missing from <see cref="ResidentCosts"/>; otherwise it is "at least".</summary>
    public bool ResidentCostsAreComplete { get; init; }

    /// <summary>What it costs the municipality over the horizon, in euro; null when not stated.</summary>
    public decimal? MunicipalCosts { get; init; }

    /// <summary>True when nothing is missing from <see cref="MunicipalCosts"/>; otherwise it is "at least".</summary>
    public bool MunicipalCostsAreComplete { get; init; }

    /// <summary>Whether and how the law fits (<i>past</i>).</summary>
    public required Fit Fit { get; init; }

    /// <summary>The provisions of the legal step: those that carry it, those that exclude it, those that are open.</summary>
    public required ImmutableArray<LegalBasis> LegalBases { get; init; }
}
