namespace OmgekeerdeToets.Exploring;

/// <summary>One thing that rules read and a situation may leave open: a concept, or a field of one member of a known list.</summary>
/// <param name="Fact">The concept, or the field.</param>
/// <param name="Member">The member whose field it is; null for a concept.</param>
internal sealed record Slot(FactDefinition Fact, ListMember? Member = null);
