using System.Collections.Immutable;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>
/// What the method decides and no condition may name: goals, solutions, and the words for what becomes of them.
/// A step never looks at an outcome of itself or of a later one; here not at any outcome at all.
/// </summary>
internal sealed class OutcomeNames
{
    private readonly ImmutableHashSet<string> _names;

    private OutcomeNames(ImmutableHashSet<string> names) => _names = names;

    /// <summary>A name that the vocabulary declares means what the vocabulary says.</summary>
    public static OutcomeNames Of(PackSyntax pack) => new(
        pack.Goals.Select(goal => goal.Name.Value)
            .Concat(pack.Goals.SelectMany(goal => goal.Solutions).Select(solution => solution.Name.Value))
            .Concat(PackWords.Outcomes)
            .Where(name => name.Length > 0)
            .Except(Declared(pack), StringComparer.Ordinal)
            .ToImmutableHashSet(StringComparer.Ordinal));

    public bool Contains(string name) => _names.Contains(name);

    private static IEnumerable<string> Declared(PackSyntax pack) =>
        pack.Concepts.SelectMany(concept =>
                concept.Fields.Select(field => field.Name.Value)
                    .Concat(concept.Options.Select(option => option.Name.Value))
                    .Concat(concept.Fields.SelectMany(field => field.Options).Select(option => option.Name.Value))
                    .Prepend(concept.Name.Value))
            .Concat(pack.Derivations.Select(derivation => derivation.Name.Value))
            .Concat(pack.Norms.Select(norm => norm.Name.Value));
}
