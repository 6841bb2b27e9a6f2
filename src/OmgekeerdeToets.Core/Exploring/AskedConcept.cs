namespace OmgekeerdeToets.Exploring;

/// <summary>What a rule reads: a concept, or a field of a list, with the names it has where it is open.</summary>
/// <param name="Concept">The concept; of a field, its list.</param>
/// <param name="Field">The field; null for a concept of its own.</param>
/// <param name="Whole">The name of the concept; of a field, that of its list, for where it is not known who is in it.</param>
internal sealed record AskedConcept(FactDefinition Concept, FactDefinition? Field, AskedName Whole)
{
    /// <summary>The names of the field by member, as far as they were asked for.</summary>
    public Dictionary<string, AskedName> Members { get; } = new(StringComparer.Ordinal);
}
