using System.Collections.Immutable;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// Sets of leaf verdicts that suffice to make a claim false, whatever all other leaves are, and none of which holds a smaller one.
/// </summary>
/// <remarks>
/// INVARIANT: with strong Kleene logic a set suffices exactly when the claim is false with all other leaves unknown: what is false
/// then stays false whatever they turn out to be.
/// </remarks>
internal static class ReasonSets
{
    /// <summary>How many are told.</summary>
    public const int Most = 20;

    // More than are told, so that those told are the smallest, also where many come together.
    private const int MostKept = 400;

    /// <summary>At most <see cref="Most"/>: the smallest first, then in the order of the claim.</summary>
    public static ImmutableArray<ImmutableArray<Leaf>> Of(Claim claim)
    {
        var order = claim.Leaves.Select((leaf, i) => (leaf, i)).ToDictionary(pair => pair.leaf, pair => pair.i);
        return
        [
            .. Smallest(Against(claim).Select(set => Shrunk(claim, set)))
                .Take(Most)
                .Select(set => set.OrderBy(leaf => order[leaf]).ToImmutableArray()),
        ];
    }

    /// <summary>What makes it false.</summary>
    private static ImmutableArray<ImmutableHashSet<Leaf>> Against(Claim claim) => claim switch
    {
        Leaf leaf => leaf.Holds == Truth.False ? [[leaf]] : [],
        Every every => Either(every.Parts.Select(Against)),
        Some some => Together(some.Parts.Select(Against)),
        Opposite opposite => For(opposite.Of),
        _ => throw new ArgumentOutOfRangeException(nameof(claim)),
    };

    /// <summary>What makes it true.</summary>
    private static ImmutableArray<ImmutableHashSet<Leaf>> For(Claim claim) => claim switch
    {
        Leaf leaf => leaf.Holds == Truth.True ? [[leaf]] : [],
        Every every => Together(every.Parts.Select(For)),
        Some some => Either(some.Parts.Select(For)),
        Opposite opposite => Against(opposite.Of),
        _ => throw new ArgumentOutOfRangeException(nameof(claim)),
    };

    private static ImmutableArray<ImmutableHashSet<Leaf>> Either(IEnumerable<ImmutableArray<ImmutableHashSet<Leaf>>> sets) =>
        Smallest(sets.SelectMany(set => set));

    /// <summary>One of each, in every way there is.</summary>
    private static ImmutableArray<ImmutableHashSet<Leaf>> Together(IEnumerable<ImmutableArray<ImmutableHashSet<Leaf>>> sets) =>
        sets.Aggregate(
            (ImmutableArray<ImmutableHashSet<Leaf>>)[ImmutableHashSet<Leaf>.Empty],
            (all, next) => Smallest(all.SelectMany(one => next.Select(one.Union))));

    /// <summary>Without those that hold another; the smallest first.</summary>
    private static ImmutableArray<ImmutableHashSet<Leaf>> Smallest(IEnumerable<ImmutableHashSet<Leaf>> sets)
    {
        var kept = ImmutableArray.CreateBuilder<ImmutableHashSet<Leaf>>();
        foreach (var set in sets.OrderBy(set => set.Count))
        {
            if (kept.Count < MostKept && !kept.Any(set.IsSupersetOf))
            {
                kept.Add(set);
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>Where some were left out on the way, one that is kept could hold more than it needs.</summary>
    private static ImmutableHashSet<Leaf> Shrunk(Claim claim, ImmutableHashSet<Leaf> set) =>
        set.OrderByDescending(leaf => leaf.Key, StringComparer.Ordinal)
            .Aggregate(set, (kept, leaf) => claim.With(kept.Remove(leaf)) == Truth.False ? kept.Remove(leaf) : kept);
}
