using System.Collections.Immutable;

namespace OmgekeerdeToets.Weighing;

/// <summary>How two solutions stand to each other.</summary>
internal enum Standing
{
    /// <summary>Alike on every criterion.</summary>
    Equal,

    /// <summary>The first goes before the second.</summary>
    First,

    /// <summary>The second goes before the first.</summary>
    Second,

    /// <summary>Dutch: <i>niet te vergelijken</i>: better in one row, worse in another.</summary>
    Incomparable,
}

/// <summary>Two solutions side by side, for who reads why: the first criterion on which they differ decides.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
/// <param name="Standing">Who goes before whom.</param>
/// <param name="Criterion">What decided; null when they are equal.</param>
internal sealed record Duel(SolutionVerdict First, SolutionVerdict Second, Standing Standing, Criterion? Criterion)
{
    public static Duel Between(SolutionVerdict first, SolutionVerdict second, ImmutableArray<Criterion> order)
    {
        var standing = new Balance(first.Findings, order).Compare(first.Weighed, second.Weighed, out var criterion);
        return new Duel(first, second, standing, criterion);
    }
}
