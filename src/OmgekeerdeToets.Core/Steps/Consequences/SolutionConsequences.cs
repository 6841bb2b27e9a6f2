using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Steps.Consequences;

/// <summary>What step 3 yields for one solution.</summary>
internal sealed record SolutionConsequences
{
    public required Goal Goal { get; init; }

    public required Solution Solution { get; init; }

    /// <summary>Dutch: <i>geschikt</i>.</summary>
    public required Truth Suitable { get; init; }

    /// <summary>Whether it helps as much as the pack says; where not, one step less.</summary>
    public required Truth HelpsAsSaid { get; init; }

    /// <summary>In the order of the solution's conditions.</summary>
    public required ImmutableArray<Truth> Conditions { get; init; }

    public required Backing Backing { get; init; }

    /// <summary>Whether a decisive argument against holds.</summary>
    public required Truth DecisiveAgainst { get; init; }

    /// <summary>Empty unless the solution is burdening.</summary>
    public required ImmutableArray<DueCareItem> DueCare { get; init; }

    public required Costs ResidentCosts { get; init; }

    public required Costs MunicipalCosts { get; init; }
}
