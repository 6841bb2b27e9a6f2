using System.Collections.Immutable;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>A fact that counts: on its own, or these fields of a list.</summary>
/// <param name="Definition">The concept.</param>
/// <param name="Fields">Of a list, the fields that count; empty when it is about who is in it, or for a concept of its own.</param>
internal sealed record CountingFact(FactDefinition Definition, ImmutableArray<FactDefinition> Fields);

/// <summary>How alike the facts of two cases are, in the rules of one goal.</summary>
internal enum Likeness
{
    /// <summary>Two or more facts that count differ.</summary>
    Different,

    /// <summary>One fact that counts differs.</summary>
    Near,

    /// <summary>No fact that counts differs.</summary>
    Alike,
}
