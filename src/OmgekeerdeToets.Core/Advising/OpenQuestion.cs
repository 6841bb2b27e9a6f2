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
}
