namespace OmgekeerdeToets;

/// <summary>Two solutions side by side, in one sentence: who goes before whom, and on what.</summary>
public sealed record Comparison
{
    internal Comparison()
    {
    }

    /// <summary>The solution that goes first; the first by name when neither does.</summary>
    public required string First { get; init; }

    /// <summary>The other.</summary>
    public required string Second { get; init; }

    /// <summary>False when they are alike, or cannot be compared.</summary>
    public required bool IsDecided { get; init; }

    /// <summary>The criterion in Dutch, such as <c>zware_rijen</c>; null when they are alike on all.</summary>
    public string? Criterion { get; init; }

    /// <summary>The sentence.</summary>
    public required Statement Sentence { get; init; }
}
