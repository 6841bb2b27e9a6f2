using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>What a comparison says of an order, as <see cref="IComparable{T}.CompareTo"/> gives one.</summary>
internal static class Comparisons
{
    public static bool Holds(this ComparisonOperator comparison, int order) => comparison switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.AtMost => order <= 0,
        ComparisonOperator.More => order > 0,
        _ => order >= 0,
    };

    /// <summary>The orders that it holds for, as bits: less, equal, more.</summary>
    public static int Orders(this ComparisonOperator comparison) =>
        (comparison.Holds(-1) ? 1 : 0) | (comparison.Holds(0) ? 2 : 0) | (comparison.Holds(1) ? 4 : 0);

    /// <summary>The same comparison with its sides changed places.</summary>
    public static ComparisonOperator Mirrored(this ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.More,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.More => ComparisonOperator.Less,
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        _ => comparison,
    };
}
