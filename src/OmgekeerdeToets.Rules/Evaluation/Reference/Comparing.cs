using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>Comparing two values. With something unknown the answer is unknown, unless all numbers within the bounds give the same answer.</summary>
internal static class Comparing
{
    public static Evaluated Compare(ComparisonOperator comparison, Evaluated left, Evaluated right)
    {
        var truth = left.IsKnown && right.IsKnown && left is not EvaluatedNumber
            ? CompareKnown(comparison, left, right)
            : CompareNumbers(comparison, left.Interval, right.Interval);
        return Evaluated.Of(truth, left, right);
    }

    private static Truth CompareKnown(ComparisonOperator comparison, Evaluated left, Evaluated right) => comparison switch
    {
        ComparisonOperator.Equal => TruthLogic.From(left == right),
        ComparisonOperator.NotEqual => TruthLogic.From(left != right),
        _ => TruthLogic.From(Holds(comparison, ((EvaluatedDate)left).Date.CompareTo(((EvaluatedDate)right).Date))),
    };

    private static bool Holds(ComparisonOperator comparison, int order) => comparison switch
    {
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.AtMost => order <= 0,
        ComparisonOperator.More => order > 0,
        _ => order >= 0,
    };

    private static Truth CompareNumbers(ComparisonOperator comparison, Interval left, Interval right) => comparison switch
    {
        ComparisonOperator.Less => Less(left, right),
        ComparisonOperator.AtLeast => Less(left, right).Not(),
        ComparisonOperator.More => Less(right, left),
        ComparisonOperator.AtMost => Less(right, left).Not(),
        ComparisonOperator.Equal => Equal(left, right),
        _ => Equal(left, right).Not(),
    };

    private static Truth Less(Interval left, Interval right) =>
        left.High < right.Low ? Truth.True
        : left.Low >= right.High ? Truth.False
        : Truth.Unknown;

    private static Truth Equal(Interval left, Interval right) =>
        left.High < right.Low || right.High < left.Low ? Truth.False
        : left.Single is { } first && right.Single is { } second ? TruthLogic.From(first == second)
        : Truth.Unknown;
}
