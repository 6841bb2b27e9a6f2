using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>What names mean in the conditions of one pack.</summary>
internal sealed class VocabularyScope : IScope
{
    private readonly BindingContext _context;
    private readonly OutcomeNames _outcomes;
    private readonly ImmutableSortedDictionary<string, Symbol> _globals;
    private readonly ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, Symbol>> _members;

    private VocabularyScope(
        ImmutableSortedDictionary<string, Symbol> globals,
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, Symbol>> members,
        ImmutableSortedSet<string> units,
        OutcomeNames outcomes,
        BindingContext context)
    {
        _globals = globals;
        _members = members;
        Units = units;
        _outcomes = outcomes;
        _context = context;
    }

    public IEnumerable<Symbol> Symbols => _globals.Values;

    public IEnumerable<string> Units { get; }

    /// <summary>The concepts and the norms; derivations are added one by one, each after what it reads.</summary>
    public static VocabularyScope Of(
        Concepts concepts, IEnumerable<NormSymbol> norms, OutcomeNames outcomes, BindingContext context)
    {
        var all = norms.ToList();
        var globals = concepts.Definitions.Select(Symbol (definition) => new FactSymbol(definition)).Concat(all)
            .DistinctBy(symbol => symbol.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(symbol => symbol.Name, symbol => symbol, StringComparer.Ordinal);
        var members = concepts.Definitions.Where(definition => definition.Type == FactType.List).ToImmutableSortedDictionary(
            list => list.Name,
            list => list.Fields.ToImmutableSortedDictionary(
                field => field.Name, Symbol (field) => new FieldSymbol(field), StringComparer.Ordinal),
            StringComparer.Ordinal);
        var units = concepts.All.Select(concept => concept.Definition.Unit).OfType<string>()
            .Concat(all.Select(norm => norm.Norm.Unit.ToString()))
            .ToImmutableSortedSet(StringComparer.Ordinal);
        return new VocabularyScope(globals, members, units, outcomes, context);
    }

    /// <summary>An outcome is refused where the formula is bound; whoever looks it up says nothing more.</summary>
    public Symbol? Find(string name) =>
        _globals.GetValueOrDefault(name) ?? (_outcomes.Contains(name) ? new PoisonSymbol(name, null) : null);

    public IEnumerable<Symbol> MembersOf(FactDefinition list) =>
        _members.TryGetValue(list.Name, out var members) ? members.Values : [];

    public Symbol? FindMember(FactDefinition list, string name) =>
        _members.TryGetValue(list.Name, out var members) ? members.GetValueOrDefault(name) : null;

    public bool IsPossiblyDeclared(string name) => _context.IsPossiblyDeclared(name);

    public bool IsOutcome(string name) => _outcomes.Contains(name);

    /// <summary>The same with one more name, outside lists or in one.</summary>
    public VocabularyScope With(Symbol symbol, FactDefinition? list) => list is null
        ? new VocabularyScope(_globals.SetItem(symbol.Name, symbol), _members, UnitSet, _outcomes, _context)
        : new VocabularyScope(
            _globals, _members.SetItem(list.Name, _members[list.Name].SetItem(symbol.Name, symbol)), UnitSet, _outcomes, _context);

    private ImmutableSortedSet<string> UnitSet => (ImmutableSortedSet<string>)Units;
}
