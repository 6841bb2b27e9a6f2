using System.Collections.Immutable;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Exploring;

/// <summary>What has to hold, as a formula over leaves: a comparison, a fact, backing, or a part of the due care.</summary>
internal abstract record Claim
{
    /// <summary>What it comes to with these leaves known and all others unknown (strong Kleene).</summary>
    public abstract Truth With(IReadOnlySet<Leaf> known);

    /// <summary>Every leaf in it, each once.</summary>
    public abstract IEnumerable<Leaf> Leaves { get; }

    public static Claim Both(params ImmutableArray<Claim> parts) => new Every(parts);

    /// <summary><c>als … dan … anders …</c>: also what both branches agree on.</summary>
    public static Claim Choose(Claim condition, Claim then, Claim otherwise) =>
        new Some([Both(condition, then), Both(new Opposite(condition), otherwise), Both(then, otherwise)]);
}

/// <summary>One leaf with its verdict. The same question about the same member is the same leaf, in whatever rule it stands.</summary>
/// <param name="Key">What is asked, and of which member.</param>
/// <param name="Holds">The verdict.</param>
internal sealed record Leaf(string Key, Truth Holds) : Claim
{
    /// <summary>The member of a list it is about; null for none.</summary>
    public string? Member { get; init; }

    /// <summary>What it says as it is, as a clause.</summary>
    public string Says { get; init; } = "";

    public override IEnumerable<Leaf> Leaves => [this];

    public override Truth With(IReadOnlySet<Leaf> known) => known.Contains(this) ? Holds : Truth.Unknown;

    public bool Equals(Leaf? other) => other is not null && other.Key == Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}

internal sealed record Every(ImmutableArray<Claim> Parts) : Claim
{
    public override IEnumerable<Leaf> Leaves => Parts.SelectMany(part => part.Leaves).Distinct();

    public override Truth With(IReadOnlySet<Leaf> known) => Parts.Aggregate(Truth.True, (all, part) => all.And(part.With(known)));
}

internal sealed record Some(ImmutableArray<Claim> Parts) : Claim
{
    public override IEnumerable<Leaf> Leaves => Parts.SelectMany(part => part.Leaves).Distinct();

    public override Truth With(IReadOnlySet<Leaf> known) => Parts.Aggregate(Truth.False, (some, part) => some.Or(part.With(known)));
}

internal sealed record Opposite(Claim Of) : Claim
{
    public override IEnumerable<Leaf> Leaves => Of.Leaves;

    public override Truth With(IReadOnlySet<Leaf> known) => Of.With(known).Not();
}
