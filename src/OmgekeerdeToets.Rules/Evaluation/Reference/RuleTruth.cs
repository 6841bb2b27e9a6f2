using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>A rule holds when every condition does and no exception does; an unknown exception makes a holding rule unknown.</summary>
internal static class RuleTruth
{
    public static Truth Of(IEnumerable<Truth> conditions, IEnumerable<Truth> exceptions) =>
        conditions.Aggregate(Truth.True, TruthLogic.And).And(exceptions.Aggregate(Truth.False, TruthLogic.Or).Not());
}
