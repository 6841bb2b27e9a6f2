namespace OmgekeerdeToets;

/// <summary>A provision in the legal step of a solution (<i>grondslag</i> or <i>uitsluiting</i>).</summary>
public sealed record LegalBasis
{
    internal LegalBasis()
    {
    }

    /// <summary>The provision; null for a statement of a person in an own proposal that names none.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How it fits, for a provision that carries; null for an exclusion.</summary>
    public Fit? Fit { get; init; }

    /// <summary>Whether it applies here; a provision that is not in force neither carries nor excludes.</summary>
    public required Truth Holds { get; init; }

    /// <summary>True when the solution rests on it.</summary>
    public required bool Carries { get; init; }

    /// <summary>Why, in a Dutch sentence.</summary>
    public required Statement Because { get; init; }

    internal Steps.LegalChecks.LegalEntry? Entry { get; init; }
}
