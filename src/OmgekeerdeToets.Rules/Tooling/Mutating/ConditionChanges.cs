using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>One change of a condition.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="At">The comparison that was changed.</param>
/// <param name="Becomes">What it becomes, as one would write it.</param>
/// <param name="Changed">The whole condition after it.</param>
internal sealed record ConditionChange(ChangeKind Kind, Span At, string Becomes, BoundExpression Changed);

/// <summary>
/// Every small change of a condition, one at a time: a comparison turned round, its number in the next cell, its edge in or out.
/// Made in the bound tree, so nothing is read again.
/// </summary>
internal sealed class ConditionChanges(Boundaries boundaries)
{
    public IEnumerable<ConditionChange> Of(BoundExpression condition) => Own(condition).Concat(Below(condition));

    private IEnumerable<ConditionChange> Own(BoundExpression node)
    {
        if (node.Type.Kind != TypeKind.Truth
            || node is BoundNot or BoundLogic or BoundQuantifier or BoundConditional or BoundTruth or BoundUnknown)
        {
            return [];
        }

        var turned = new ConditionChange(ChangeKind.Negated, node.Span, ChangeWords.Not(node.Span.Text), new BoundNot(node.Span, node));
        return (node switch
        {
            BoundComparison comparison => OfComparison(comparison),
            BoundRange range => OfRange(range),
            _ => [],
        }).Prepend(turned);
    }

    /// <summary>Changes inside; what compares with yes or no, and what asks whether something is known, is turned round as a whole.</summary>
    private IEnumerable<ConditionChange> Below(BoundExpression node)
    {
        if (node is BoundMembership or BoundRange or BoundKnown or BoundComparison { Left.Type.Kind: TypeKind.Truth })
        {
            return [];
        }

        var children = node.Children;
        return children.SelectMany((child, i) => Of(child).Select(
            change => change with { Changed = BoundTree.With(node, children.SetItem(i, change.Changed)) }));
    }

    private IEnumerable<ConditionChange> OfComparison(BoundComparison comparison)
    {
        if (Other(comparison.Operator) is { } other)
        {
            yield return new ConditionChange(
                ChangeKind.Edge, comparison.Span, ChangeWords.WithOperator(comparison, other), comparison with { Operator = other });
        }

        foreach (var (changed, constant, becomes) in Moved(comparison))
        {
            yield return new ConditionChange(ChangeKind.Constant, comparison.Span, ChangeWords.With(comparison.Span, constant, becomes), changed);
        }
    }

    private IEnumerable<ConditionChange> OfRange(BoundRange range)
    {
        var included = range.ToHigh.Operator == ComparisonOperator.AtMost;
        yield return new ConditionChange(
            ChangeKind.Edge,
            range.Span,
            ChangeWords.WithEdge(range.Span.Text, included),
            range with { ToHigh = range.ToHigh with { Operator = included ? ComparisonOperator.Less : ComparisonOperator.AtMost } });
        foreach (var (changed, constant, becomes) in Moved(range.FromLow))
        {
            yield return new ConditionChange(
                ChangeKind.Constant, range.Span, ChangeWords.With(range.Span, constant, becomes), range with { FromLow = changed });
        }

        foreach (var (changed, constant, becomes) in Moved(range.ToHigh))
        {
            yield return new ConditionChange(
                ChangeKind.Constant, range.Span, ChangeWords.With(range.Span, constant, becomes), range with { ToHigh = changed });
        }
    }

    private IEnumerable<(BoundComparison Changed, Span Constant, string Becomes)> Moved(BoundComparison comparison)
    {
        foreach (var beside in Beside(comparison.Left, comparison.Right))
        {
            yield return (comparison with { Right = beside }, comparison.Right.Span, ChangeWords.Show(beside));
        }

        foreach (var beside in Beside(comparison.Right, comparison.Left))
        {
            yield return (comparison with { Left = beside }, comparison.Left.Span, ChangeWords.Show(beside));
        }
    }

    private ImmutableArray<BoundExpression> Beside(BoundExpression compared, BoundExpression constant) => constant switch
    {
        BoundNumber number => [.. boundaries.Beside(compared, number.Number).Select(beside => number with { Number = beside })],
        BoundConversion { Operand: BoundNumber inner } converted =>
            [.. boundaries.Beside(converted, inner.Number).Select(beside => converted with { Operand = inner with { Number = beside } })],
        BoundDate { Date: var date } day when date > DateOnly.MinValue && date < DateOnly.MaxValue =>
            [day with { Date = date.AddDays(-1) }, day with { Date = date.AddDays(1) }],
        _ => [],
    };

    private static ComparisonOperator? Other(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.AtMost,
        ComparisonOperator.AtMost => ComparisonOperator.Less,
        ComparisonOperator.More => ComparisonOperator.AtLeast,
        ComparisonOperator.AtLeast => ComparisonOperator.More,
        _ => null,
    };
}
