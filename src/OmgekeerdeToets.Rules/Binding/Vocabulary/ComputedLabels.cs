using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>What people read for what the pack computes itself: derivations and norms, those of a list as <c>lijst.naam</c>.</summary>
internal static class ComputedLabels
{
    public static ImmutableSortedDictionary<string, string> Of(BoundPack pack)
    {
        var globals = pack.Scope.Symbols.Select(symbol => (symbol.Name, Label: LabelOf(symbol)));
        var members = pack.Concepts.Definitions.SelectMany(list => pack.Scope.MembersOf(list)
            .Select(symbol => (Name: list.Name + "." + symbol.Name, Label: LabelOf(symbol))));
        return globals.Concat(members)
            .Where(computed => computed.Label is not null)
            .ToImmutableSortedDictionary(computed => computed.Name, computed => computed.Label!, StringComparer.Ordinal);
    }

    private static string? LabelOf(Symbol symbol) => symbol switch
    {
        DerivationSymbol derivation => derivation.Label,
        NormSymbol norm => norm.Norm.Label,
        _ => null,
    };
}
