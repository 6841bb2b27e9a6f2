namespace OmgekeerdeToets;

/// <summary>A question that is still open and worth asking (<i>vraag</i>).</summary>
public sealed record OpenQuestion
{
    internal OpenQuestion()
    {
    }

    /// <summary>The name: a concept, <c>lijst.veld (lid)</c>, or <c>draagvlak oplossing</c>.</summary>
    public required string Fact { get; init; }

    /// <summary>The question, in Dutch.</summary>
    public required string Question { get; init; }

    /// <summary>What it is for (<i>waarvoor</i>), in Dutch.</summary>
    public required string Purpose { get; init; }

    /// <summary>True when it was asked, and not known or rather not said (<i>gevraagd</i>).</summary>
    public bool WasAsked => Reason != UnknownReason.NotAsked;

    /// <summary>Not asked, asked and not known, or rather not said: three states that look different.</summary>
    public required UnknownReason Reason { get; init; }

    /// <summary>The concept, or the field of a list, that it asks about; null for backing.</summary>
    internal FactDefinition? Definition { get; init; }

    /// <summary>The name without the member or the solution: <c>lijst.veld</c>, <c>draagvlak</c>; else the name itself.</summary>
    internal string ShortName { get; init; } = "";

    /// <summary>What it is about in words of the vocabulary, in Dutch, as a clause.</summary>
    internal string Label { get; init; } = "";
}
