using System.Collections.Immutable;
using OmgekeerdeToets.Law;

namespace OmgekeerdeToets.Steps.LegalChecks;

/// <summary>An entry of the legal step: a power that carries, or a provision that forbids.</summary>
internal sealed record LegalEntry
{
    public required Rule Rule { get; init; }

    /// <summary>The provision; null for a statement of a person in an own proposal that names none.</summary>
    public required Provision? Provision { get; init; }

    /// <summary>How it fits, for a carrier (<i>grondslag</i>); null for an exclusion (<i>uitgesloten_door</i>).</summary>
    public Fit? Fit { get; init; }

    /// <summary>Dutch: <i>ondanks</i>: exclusions this carrier goes around.</summary>
    public ImmutableArray<Provision> Despite { get; init; } = [];

    /// <summary>Dutch: <i>afwijking_van</i>: the declared rule that is set aside.</summary>
    public Provision? DeviatesFrom { get; init; }

    public bool IsExclusion => Fit is null;

    /// <summary>Whether this carrier goes around an exclusion.</summary>
    public bool GoesAround(LegalEntry exclusion) => Despite.Contains(exclusion.Provision!);
}
