using System.Collections.Immutable;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Steps.Consequences;

/// <summary>A consequence (<i>gevolg</i>) of a solution for one party: an argument, an amount, or something still to find out.</summary>
internal sealed record ConsequenceRule
{
    public required Rule Rule { get; init; }

    public required AffectedParty Party { get; init; }

    /// <summary>Dutch: <i>wanneer: lang</i>.</summary>
    public required bool LongTerm { get; init; }

    /// <summary>For (true) or against (false), with <see cref="Weight"/>; null for an amount or an unknown consequence.</summary>
    public bool? SpeaksFor { get; init; }

    public Weight Weight { get; init; }

    public Money? Money { get; init; }

    /// <summary>Dutch: <i>uit_te_zoeken</i>, for a consequence nobody knows yet.</summary>
    public string? ToFindOut { get; init; }

    /// <summary>Dutch: <i>schatting</i>: the amount is an estimate.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Dutch: <i>basis</i>: what the amount or the estimate rests on.</summary>
    public string? Basis { get; init; }

    /// <summary>Dutch: <i>bron</i>.</summary>
    public string? Source => Rule.Source;

    /// <summary>Whether it knocks the solution out by itself where it holds.</summary>
    public bool DecidesAgainst => SpeaksFor == false && Weight == Weight.Decisive;
}

/// <summary>What a solution costs a party, or brings it.</summary>
/// <param name="Amount">In euro, per <paramref name="Rhythm"/>.</param>
/// <param name="Rhythm">Dutch: <i>hoe_vaak</i>.</param>
/// <param name="IsRevenue">Dutch: <i>opbrengst</i>: received or saved.</param>
internal sealed record Money(Amount Amount, Rhythm Rhythm, bool IsRevenue);

internal enum Rhythm
{
    /// <summary>Dutch: <i>eenmalig</i>.</summary>
    Once,

    /// <summary>Dutch: <i>per_maand</i>.</summary>
    Monthly,

    /// <summary>Dutch: <i>per_jaar</i>.</summary>
    Yearly,
}

/// <summary>A formula whose value stands in <see cref="Findings"/>.</summary>
/// <param name="Index">Its place there; -1 when it is stated.</param>
/// <param name="Stated">The value that someone named gave, for an own proposal.</param>
internal sealed record Amount(int Index, Fraction? Stated = null)
{
    /// <summary>What the formula reads, also through derivations.</summary>
    public ImmutableArray<LeafReads> Leaves { get; init; } = [];
}

/// <summary>An argument (<i>argument</i>) for or against a solution, apart from what it does to someone.</summary>
/// <param name="Rule">Holds when the argument does.</param>
/// <param name="SpeaksFor">For or against.</param>
/// <param name="Weight">How heavy.</param>
/// <param name="Value">The core value it is about; null when it is about none.</param>
internal sealed record ArgumentRule(Rule Rule, bool SpeaksFor, Weight Weight, CoreValue? Value)
{
    /// <summary>Whether it knocks the solution out by itself where it holds.</summary>
    public bool DecidesAgainst => !SpeaksFor && Weight == Weight.Decisive;
}
