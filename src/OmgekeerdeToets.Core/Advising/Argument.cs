namespace OmgekeerdeToets;

/// <summary>An argument for or against, of a core value or of a solution.</summary>
public sealed record Argument
{
    internal Argument()
    {
    }

    /// <summary>For (<i>voor</i>) or against (<i>tegen</i>).</summary>
    public required bool SpeaksFor { get; init; }

    /// <summary>How heavy.</summary>
    public required Weight Weight { get; init; }

    /// <summary>Whether it holds here; an unknown argument counts for neither side.</summary>
    public required Truth Holds { get; init; }

    /// <summary>The core value it is about, as <c>wet.naam</c>; null when it is about none.</summary>
    public string? CoreValue { get; init; }

    /// <summary>The title of that core value as people read it; null when it is about none.</summary>
    public string? CoreValueTitle { get; init; }

    /// <summary>The sentence of the pack (<i>omdat</i>).</summary>
    public required Statement Because { get; init; }
}
