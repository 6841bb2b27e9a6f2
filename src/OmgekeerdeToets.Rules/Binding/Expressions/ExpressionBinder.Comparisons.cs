using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>Comparing: both sides of one type, numbers in one unit, order only where there is one.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindComparison(ComparisonSyntax comparison)
    {
        if (IsUnknown(comparison.Left) || IsUnknown(comparison.Right))
        {
            return Refuse(comparison.Span, AskingWhetherKnown(comparison), FormulaTypeMessages.ComparedWithUnknown);
        }

        if (RefuseOpenFilter(comparison.Left, comparison.Span) is { } refused)
        {
            return refused;
        }

        var (left, right) = BindPair(comparison.Left, comparison.Right, Expectation.Anything);
        return Compare(comparison.Span, comparison.Operator, (comparison.Left, left), (comparison.Right, right))
            ?? (BoundExpression)new BoundPoison(comparison.Span);
    }

    private static bool IsUnknown(FormulaSyntax syntax) => Unwrap(syntax) is TruthSyntax { Truth: Truth.Unknown };

    // `x = onbekend` meant `x is onbekend`.
    private static ImmutableArray<Edit> AskingWhetherKnown(ComparisonSyntax comparison)
    {
        var other = IsUnknown(comparison.Right) ? comparison.Left : comparison.Right;
        return IsUnknown(other) || comparison.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual)
            ? []
            : [Edit.Replace(
                comparison.Span,
                $"{other.Span.Text} {Keywords.Is} {(comparison.Operator == ComparisonOperator.Equal ? Keywords.Unknown : Keywords.Known)}")];
    }

    // Null, and reported, when the two cannot be compared.
    private BoundComparison? Compare(
        Span span,
        ComparisonOperator comparison,
        (FormulaSyntax Syntax, BoundExpression Bound) left,
        (FormulaSyntax Syntax, BoundExpression Bound) right)
    {
        if (left.Bound.Type.IsPoison || right.Bound.Type.IsPoison || RefuseTypes(span, comparison, left.Bound, right.Bound))
        {
            return null;
        }

        if (left.Bound.Type.Kind != TypeKind.Number)
        {
            return new BoundComparison(span, comparison, left.Bound, right.Bound);
        }

        return Unify(left.Syntax, left.Bound, right.Syntax, right.Bound) is var (first, second)
            ? new BoundComparison(span, comparison, first, second)
            : null;
    }

    private bool RefuseTypes(Span span, ComparisonOperator comparison, BoundExpression left, BoundExpression right)
    {
        var (first, second) = (left.Type, right.Type);
        if ((QuotedOption(first, right) ?? QuotedOption(second, left)) is { } quoted)
        {
            Refuse(quoted.Span, [Edit.Replace(quoted.Span, quoted.Text)], corrected => FormulaTypeMessages.OptionInQuotes(corrected!));
            return true;
        }

        if (first.Kind != second.Kind || (first.Kind == TypeKind.Choice && !first.Equals(second)))
        {
            Refuse(span, FormulaTypeMessages.TypesDiffer(Describe(first), Describe(second)));
            return true;
        }

        if (first.Kind is not (TypeKind.Number or TypeKind.Date)
            && comparison is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual))
        {
            Refuse(span, FormulaTypeMessages.HasNoOrder(Describe(first)));
            return true;
        }

        return false;
    }

    private static BoundText? QuotedOption(ExpressionType type, BoundExpression other) =>
        type.Kind == TypeKind.Choice && other is BoundText { Type.Kind: TypeKind.Text } text
        && type.Options.Contains(text.Text, StringComparer.Ordinal)
            ? text
            : null;

    private BoundExpression BindRange(RangeSyntax range)
    {
        var low = CoveredBy(range.Low, range.High);
        if (new[] { range.Operand, low, range.High }.FirstOrDefault(IsUnknown) is { } unknown)
        {
            return Refuse(unknown.Span, FormulaTypeMessages.ComparedWithUnknown(null));
        }

        if (RefuseOpenFilter(range.Operand, range.Span) is { } refused)
        {
            return refused;
        }

        var (operand, bound) = BindPair(range.Operand, range.High, Expectation.Anything);
        var comparison = range.HighIncluded ? ComparisonOperator.AtMost : ComparisonOperator.Less;

        // The unit stands behind the upper bound, so that is judged first; one missing unit is one mistake.
        if (Compare(range.Span, comparison, (range.Operand, operand), (range.High, bound)) is not { } toHigh)
        {
            return new BoundPoison(range.Span);
        }

        var lowBound = Bind(low, Expectation.Like(operand.Type));
        return Compare(range.Span, ComparisonOperator.AtLeast, (range.Operand, operand), (low, lowBound)) is { } fromLow
            ? new BoundRange(range.Span, operand, fromLow, toHigh)
            : new BoundPoison(range.Span);
    }

    // In `van 5 tot 16 jaar` the unit covers both.
    private static FormulaSyntax CoveredBy(FormulaSyntax low, FormulaSyntax high) => (low, UnitOf(high)) switch
    {
        (NumberSyntax { Unit: null } number, { } unit) => number with { Unit = unit },
        (NegationSyntax negation, not null) => negation with { Operand = CoveredBy(negation.Operand, high) },
        _ => low,
    };

    private static UnitSyntax? UnitOf(FormulaSyntax syntax) => syntax switch
    {
        NumberSyntax number => number.Unit,
        NegationSyntax negation => UnitOf(negation.Operand),
        _ => null,
    };

    private BoundExpression BindMembership(MembershipSyntax membership)
    {
        var operand = Bind(membership.Operand, Expectation.Anything);
        if (RefuseBareOptions(membership, operand) is { } refused)
        {
            return refused;
        }

        var options = ImmutableArray.CreateBuilder<BoundComparison>();
        foreach (var option in membership.Options)
        {
            if (IsUnknown(option))
            {
                return Refuse(option.Span, FormulaTypeMessages.ComparedWithUnknown(null));
            }

            var bound = Bind(option, Expectation.Like(operand.Type));
            if (Compare(option.Span, ComparisonOperator.Equal, (membership.Operand, operand), (option, bound)) is not { } comparison)
            {
                return new BoundPoison(membership.Span);
            }

            options.Add(comparison);
        }

        return new BoundMembership(membership.Span, operand, options.ToImmutable(), membership.Negated);
    }
}
