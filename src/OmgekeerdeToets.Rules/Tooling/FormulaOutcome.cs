using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace OmgekeerdeToets.Tooling;

/// <summary>What a condition or formula (<i>voorwaarde, formule</i>) comes to, and how; or why it was refused. Immutable.</summary>
[Experimental("OTX001")]
public sealed record FormulaOutcome
{
    internal FormulaOutcome()
    {
    }

    /// <summary>The formula as it was given.</summary>
    public required string Formula { get; init; }

    /// <summary>
    /// The value as JSON has it: <c>ja</c>, <c>nee</c>, <c>1934.61</c>, <c>1/3</c>, <c>2026-11-22</c>, a text, the name of a choice,
    /// or <c>onbekend</c>; null exactly when the formula was refused.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>Ten decimals where <see cref="Value"/> is a fraction (<i>ongeveer</i>); null where it is exact.</summary>
    public string? Approximation { get; init; }

    /// <summary>The type: <c>ja_nee</c>, <c>getal</c>, <c>bedrag</c>, <c>duur</c>, <c>datum</c>, <c>tekst</c> or <c>keuze</c>; null when refused.</summary>
    public string? Type { get; init; }

    /// <summary>The unit in the singular, such as <c>km</c> or <c>euro per maand</c>; null when there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Why the value is unknown (<i>reden</i>), as a fixed word such as <c>deling_door_nul</c>; null when it is known or refused.</summary>
    public string? Reason { get; init; }

    /// <summary>The outcome for people: <c>1934,61 euro</c>, <c>onbekend: delen door nul kan niet</c>; empty when refused.</summary>
    public string Text { get; init; } = "";

    /// <summary>How it came about, as a tree from the whole formula to the facts; null when refused.</summary>
    public FormulaStep? Steps { get; init; }

    /// <summary>The parts that are unknown by themselves, also where the whole is known; in the order of the formula.</summary>
    public ImmutableArray<FormulaStep> Unknowns { get; init; } = [];

    /// <summary>Why the formula was refused (<i>meldingen</i>); empty when it was not.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>True when the formula was read; its value may still be unknown.</summary>
    [MemberNotNullWhen(true, nameof(Value), nameof(Type), nameof(Steps))]
    public bool IsOk => Value is not null;
}

/// <summary>One step of a calculation. Immutable.</summary>
[Experimental("OTX001")]
public sealed record FormulaStep
{
    internal FormulaStep()
    {
    }

    /// <summary>The part of the formula, as it was written.</summary>
    public required string Text { get; init; }

    /// <summary>What it came to, for people: <c>ja</c>, <c>4 km</c>, <c>onbekend</c>, <c>tussen 15 en 32 jaar</c>.</summary>
    public required string Value { get; init; }

    /// <summary>True when it is unknown.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Why it is unknown, in Dutch; null when it is known.</summary>
    public string? Reason { get; init; }

    /// <summary>The member of a list this is about, such as <c>kind 1</c>; null when it is about none.</summary>
    public string? Member { get; init; }

    /// <summary>Who said it (<i>bron</i>), or who judged; null when nobody is named.</summary>
    public string? Source { get; init; }

    /// <summary>When it was stated; null when that was not said.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The steps it rests on.</summary>
    public ImmutableArray<FormulaStep> Children { get; init; } = [];
}
