using System.Collections.Immutable;

namespace OmgekeerdeToets.Proof.Tests.Formulas;

internal enum Kind
{
    Truth,
    Number,
    Date,
    Text,
    Choice,
}

/// <summary>Something a formula can name.</summary>
internal sealed record Readable(string Name, Kind Kind)
{
    public Dimension Dimension { get; init; }

    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>How large it is with what it rests on written out.</summary>
    public int Size { get; init; } = 1;
}

/// <summary>A list, with what can be named of its members.</summary>
internal sealed record ListOf(string Name, List<Readable> Members);

/// <summary>
/// What the formulas of one pack can name, and the constants they like: a few per unit, so that cases can hit them.
/// Grows while derivations are made.
/// </summary>
internal sealed class Vocabulary
{
    public List<Readable> Globals { get; } = [];

    public List<ListOf> Lists { get; } = [];

    public required ImmutableArray<DateOnly> Dates { get; init; }

    public required ImmutableArray<decimal> Numbers { get; init; }

    public static readonly ImmutableArray<string> Texts = ["rood", "blauw", "Pim", "kind 1", "kind 2"];

    /// <summary>Dimensions that something of this pack is in: only their units are known to the loader.</summary>
    public IEnumerable<Dimension> DimensionsInUse => Globals.Concat(Lists.SelectMany(list => list.Members))
        .Where(readable => readable.Kind == Kind.Number)
        .Select(readable => readable.Dimension)
        .Concat([Dimension.Bare, Dimension.Money, Dimension.Days, Dimension.Months])
        .Distinct()
        .Order();
}
