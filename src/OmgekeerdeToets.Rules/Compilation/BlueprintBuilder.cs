using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Compilation;

/// <summary>From a bound pack to the form that the method works with.</summary>
internal static class BlueprintBuilder
{
    public static Blueprint Build(BoundPack pack, PackFiles files) => new()
    {
        Pack = new PackIdentity(pack.Header.Name, pack.Header.Version, Fingerprint.Of(pack), files.Folder, files.IsBuiltIn),
        Facts = pack.Concepts.Definitions,
        Computed = Computed(pack).ToImmutableSortedSet(StringComparer.Ordinal),
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

    private static IEnumerable<string> Computed(BoundPack pack)
    {
        var globals = pack.Scope.Symbols.Where(symbol => symbol is not FactSymbol).Select(symbol => symbol.Name);
        var members = pack.Concepts.Definitions.SelectMany(list => pack.Scope.MembersOf(list)
            .Where(symbol => symbol is not FieldSymbol)
            .Select(symbol => list.Name + "." + symbol.Name));
        return globals.Concat(members);
    }
}
