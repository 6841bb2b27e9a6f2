using System.Collections.Immutable;

namespace OmgekeerdeToets.Proof.Tests.Formulas;

/// <summary>Which rule of the grammar a text follows; what stands higher needs brackets where something lower is asked.</summary>
internal enum Level
{
    Atom,
    Factor,
    Product,
    Sum,
    Rounding,
    Judgement,

    /// <summary><c>niet</c> or a quantifier with one condition: beside <c>en</c> and <c>of</c> only as the last.</summary>
    Member,
    Logic,
    Choice,
}

/// <summary>A formula whose types and units are right, as text.</summary>
/// <param name="Text">As an author would write it.</param>
/// <param name="Level">What it is in the grammar.</param>
internal sealed record Formula(string Text, Level Level)
{
    /// <summary>True when no case can change it: such a divisor could be refused as zero.</summary>
    public bool IsConstant { get; init; }

    /// <summary>How large it is with every derivation written out.</summary>
    public int Size { get; init; } = 1;

    /// <summary>Conditions it is made of that could stand by themselves; for making a pack smaller.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>The text for a place that asks for this level, in brackets when it needs them.</summary>
    public string At(Level level) => Level <= level ? Text : $"({Text})";
}
