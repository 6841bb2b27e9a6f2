using System.Collections.Immutable;

namespace OmgekeerdeToets.Weighing;

/// <summary>What two solutions are compared on (<i>weging</i>); the first on which they differ decides.</summary>
internal enum Criterion
{
    /// <summary>Dutch: <i>helpt</i>: helemaal before deels.</summary>
    Helps,

    /// <summary>Dutch: <i>draagvlak</i>: ja, onbekend, nee.</summary>
    Backing,

    /// <summary>Dutch: <i>zware_rijen</i>.</summary>
    HeavyRows,

    /// <summary>Dutch: <i>wettelijk</i>: regular, customised and factual before extra-statutory.</summary>
    Statutory,

    /// <summary>Dutch: <i>lichte_rijen</i>.</summary>
    LightRows,

    /// <summary>Dutch: <i>kosten_inwoner</i>: the lowest complete total first.</summary>
    ResidentCosts,

    /// <summary>Dutch: <i>kosten_gemeente</i>.</summary>
    MunicipalCosts,
}

internal static class Criteria
{
    /// <summary>The order when the pack gives none.</summary>
    public static ImmutableArray<Criterion> Default { get; } =
    [
        Criterion.Helps, Criterion.Backing, Criterion.HeavyRows, Criterion.Statutory,
        Criterion.LightRows, Criterion.ResidentCosts, Criterion.MunicipalCosts,
    ];
}
