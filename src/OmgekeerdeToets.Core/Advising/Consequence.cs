namespace OmgekeerdeToets;

/// <summary>What a solution does to someone (<i>gevolg</i>): an argument, an amount, or something still to find out.</summary>
public sealed record Consequence
{
    internal Consequence()
    {
    }

    /// <summary>Who is touched.</summary>
    public required AffectedParty Party { get; init; }

    /// <summary>True for the long term (<i>lang</i>), false for the short (<i>kort</i>).</summary>
    public required bool IsLongTerm { get; init; }

    /// <summary>Whether it holds here; an unknown one is shown as unknown.</summary>
    public required Truth Holds { get; init; }

    /// <summary>The sentence of the pack (<i>omdat</i>).</summary>
    public required Statement Because { get; init; }

    /// <summary>For or against; null for an amount or a consequence nobody knows yet.</summary>
    public bool? SpeaksFor { get; init; }

    /// <summary>How heavy; null for an amount or a consequence nobody knows yet.</summary>
    public Weight? Weight { get; init; }

    /// <summary>In euro, per <see cref="Rhythm"/>; null when there is no amount, or it is unknown.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Dutch: <c>eenmalig</c>, <c>per_maand</c> or <c>per_jaar</c>; null when it is no amount.</summary>
    public string? Rhythm { get; init; }

    /// <summary>True when the amount is received or saved (<i>opbrengst</i>), not paid.</summary>
    public bool IsRevenue { get; init; }

    /// <summary>True when the amount is an estimate (<i>schatting</i>).</summary>
    public bool IsEstimate { get; init; }

    internal Numbers.Fraction? Exact { get; init; }

    /// <summary>What is still to find out (<i>uit_te_zoeken</i>); null when nothing is.</summary>
    public string? ToFindOut { get; init; }
}
