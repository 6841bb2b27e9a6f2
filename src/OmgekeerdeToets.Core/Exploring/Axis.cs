using System.Collections.Immutable;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// One thing to be answered: an open fact, or a free answer, which stands for a condition that cells do not decide.
/// </summary>
internal sealed record Axis
{
    /// <summary>The open fact; null for a free answer.</summary>
    public OpenFact? Fact { get; init; }

    /// <summary>Its cells; empty for a free answer.</summary>
    public ImmutableArray<FactValue> Cells { get; init; } = [];

    /// <summary>What a free answer can be; empty for a fact.</summary>
    public ImmutableArray<Truth> Truths { get; init; } = [];

    /// <summary>What the advice may turn on when it turns on this: the fact itself, or all that the rule reads.</summary>
    public required ImmutableArray<OpenFact> Names { get; init; }

    public bool IsFree => Fact is null;

    /// <summary>How many answers it has; a list, which has no cells, is left open and counts for one.</summary>
    public int Size => IsFree ? Truths.Length : Math.Max(1, Cells.Length);

    public static Axis Of(OpenFact fact, ImmutableArray<FactValue> cells) => new() { Fact = fact, Cells = cells, Names = [fact] };

    public static Axis Free(ImmutableArray<OpenFact> names, bool mayStayUnknown) => new()
    {
        Names = names,
        Truths = mayStayUnknown ? [Truth.True, Truth.False, Truth.Unknown] : [Truth.True, Truth.False],
    };
}
