using OmgekeerdeToets.Binding;

namespace OmgekeerdeToets.Compilation;

/// <summary>From a bound pack to the form that the method works with.</summary>
internal static class BlueprintBuilder
{
    public static Blueprint Build(BoundPack pack, PackFiles files) => new()
    {
        Pack = new PackIdentity(pack.Header.Name, pack.Header.Version, Fingerprint.Of(pack), files.Folder, files.IsBuiltIn),
        Facts = pack.Concepts.Definitions,
        Goals = [.. pack.Goals.Select(goal => goal.Goal)],
        Provisions = pack.Laws.Provisions,
        CoreValues = [.. pack.Laws.CoreValues.All],
        Checks = pack.Checks,
        Policies = pack.Policies,
        Method = pack.Method.Method,
        Order = pack.Header.Order,
        HorizonMonths = pack.Header.HorizonMonths,
        ShortTermMonths = pack.Header.ShortTermMonths,
        RuleCount = pack.Rules.Length,
        AmountCount = pack.Amounts.Length,
    };
}
