using System.Collections.Immutable;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>A concept or a field, bound, with what only the checks of a pack want to know of it.</summary>
/// <param name="Definition">What rules and cases see.</param>
/// <param name="Syntax">As it was written.</param>
/// <param name="RequiredBy">The provision that demands this judgement (<c>vereist_door</c>).</param>
internal sealed record Concept(FactDefinition Definition, ConceptSyntax Syntax, Provision? RequiredBy);

/// <summary>All concepts of a pack: in name order, so that nothing depends on files.</summary>
/// <param name="ByName">The concepts of their own.</param>
/// <param name="Fields">The fields of all lists, by <c>lijst.veld</c>.</param>
internal sealed record Concepts(Names<Concept> ByName, Names<Concept> Fields)
{
    public ImmutableArray<FactDefinition> Definitions { get; } = [.. ByName.All.Select(concept => concept.Definition)];

    public IEnumerable<Concept> All => ByName.All.Concat(Fields.All);

    public Concept? Of(FactDefinition definition) =>
        definition.List is null ? ByName.Find(definition.Name) : Fields.Find(definition.QualifiedName);
}

/// <summary>Where a name stands that was declared, with the name of what declares it.</summary>
internal static class ConceptNames
{
    public static Located<string> Qualified(ConceptSyntax list, ConceptSyntax field) =>
        field.Name with { Value = list.Name.Value + "." + field.Name.Value };
}
