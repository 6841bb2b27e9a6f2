namespace OmgekeerdeToets.Steps.Consequences;

/// <summary>
/// What step 3 yields for one solution, as far as its outcome turns on it. A reader finds the parts, one by one, in
/// <see cref="SolutionConsequences"/>.
/// </summary>
internal readonly record struct ConsequenceOutcome
{
    public required Solution Solution { get; init; }

    /// <summary>Dutch: <i>geschikt</i>; outside its period a solution is not.</summary>
    public required Truth Suitable { get; init; }

    /// <summary>Whether it helps as much as the pack says; where not, one step less.</summary>
    public required Truth HelpsAsSaid { get; init; }

    /// <summary>Whether the resident backs it, where that is a condition; true where it is none.</summary>
    public required Truth BackedAsAsked { get; init; }

    /// <summary>Whether all other conditions hold.</summary>
    public required Truth Conditions { get; init; }

    /// <summary>Whether a decisive argument against holds.</summary>
    public required Truth DecisiveAgainst { get; init; }

    /// <summary>Whether all due care was taken; true for a solution that burdens nobody.</summary>
    public required Truth DueCare { get; init; }

    /// <summary>What ranks of the backing (<i>draagvlak</i>).</summary>
    public required Truth Backing { get; init; }
}
