using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary><c>en</c>, <c>of</c>, <c>niet</c>, quantifiers, <c>is bekend</c> and <c>als … dan … anders …</c>.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindTruth(FormulaSyntax syntax)
    {
        var bound = Bind(syntax, Expectation.Truth);
        return bound.Type.IsPoison || bound.Type.Kind == TypeKind.Truth
            ? bound
            : Refuse(syntax.Span, FormulaTypeMessages.NoCondition(syntax.Span.Text, Describe(bound.Type)));
    }

    private BoundExpression BindNot(NotSyntax not)
    {
        var operand = BindTruth(not.Operand);
        return operand.Type.IsPoison ? operand : new BoundNot(not.Span, operand);
    }

    private BoundExpression BindLogic(LogicSyntax logic)
    {
        var operands = logic.Operands.Select(BindTruth).ToList();
        return operands.Find(operand => operand.Type.IsPoison) ?? new BoundLogic(logic.Span, logic.Operator, [.. operands]);
    }

    private BoundExpression BindQuantifier(QuantifierSyntax quantifier)
    {
        if (BindList(quantifier.List) is not { } list)
        {
            return new BoundPoison(quantifier.Span);
        }

        var body = Within(list, quantifier.Body);
        return body.Type.IsPoison ? body : new BoundQuantifier(quantifier.Span, quantifier.Quantifier, list, body);
    }

    // A condition about each member of a list.
    private BoundExpression Within(FactDefinition list, FormulaSyntax condition)
    {
        _lists.Add(list);
        var bound = BindTruth(condition);
        _lists.RemoveAt(_lists.Count - 1);
        return bound;
    }

    private BoundExpression BindKnown(KnownSyntax known)
    {
        if (Unwrap(known.Operand) is NameSyntax name && !_lists.Exists(list => FindMember(list, name.Name) is not null)
            && _place.Scope.Find(name.Name) is FactSymbol { IsList: true })
        {
            return Refuse(name.Span, [Edit.Before(name.Span, Keywords.Count + " ")], corrected => FormulaNameMessages.ListKnown(name.Name, corrected!));
        }

        var operand = Bind(known.Operand, Expectation.Anything);
        return operand.Type.IsPoison ? operand : new BoundKnown(known.Span, operand, known.Known);
    }

    private BoundExpression BindConditional(ConditionalSyntax conditional, Expectation expected)
    {
        var condition = BindTruth(conditional.Condition);
        var (then, otherwise) = BindPair(conditional.Then, conditional.Else, expected);
        if (condition.Type.IsPoison || then.Type.IsPoison || otherwise.Type.IsPoison)
        {
            return new BoundPoison(conditional.Span);
        }

        if (then.Type.Kind != otherwise.Type.Kind || then.Type.Kind == TypeKind.Choice && !then.Type.Equals(otherwise.Type))
        {
            return Refuse(conditional.Span, FormulaTypeMessages.BranchesDiffer(Describe(then.Type), Describe(otherwise.Type)));
        }

        if (then.Type.Kind != TypeKind.Number)
        {
            return new BoundConditional(conditional.Span, then.Type, condition, then, otherwise);
        }

        return Unify(conditional.Then, then, conditional.Else, otherwise) is var (left, right)
            ? new BoundConditional(conditional.Span, left.Type, condition, left, right)
            : new BoundPoison(conditional.Span);
    }

    /// <summary>
    /// Two expressions that are to be of one type. What says its own type is bound first: a name that is declared nowhere may be
    /// a value of the choice on the other side, and the literal <c>onbekend</c> takes the other type.
    /// </summary>
    private (BoundExpression Left, BoundExpression Right) BindPair(FormulaSyntax left, FormulaSyntax right, Expectation expected)
    {
        if (TakesTypeFromOther(left) && !TakesTypeFromOther(right))
        {
            var known = Bind(right, expected);
            return (Bind(left, Expectation.Like(known.Type)), known);
        }

        var first = Bind(left, expected);
        return (first, Bind(right, TakesTypeFromOther(left) ? expected : Expectation.Like(first.Type)));
    }

    private bool TakesTypeFromOther(FormulaSyntax syntax) => Unwrap(syntax) switch
    {
        TruthSyntax { Truth: Truth.Unknown } => true,
        NameSyntax name => !IsDeclared(name.Name),
        _ => false,
    };

    /// <summary>Two numbers in one unit; null, and reported, when they do not go together.</summary>
    private (BoundExpression Left, BoundExpression Right)? Unify(
        FormulaSyntax leftSyntax, BoundExpression left, FormulaSyntax rightSyntax, BoundExpression right)
    {
        if (UnitAlgebra.Same(left.Type.Unit, right.Type.Unit) is { } match)
        {
            return (Convert(left, match.Left), Convert(right, match.Right));
        }

        if (left.Type.Unit.IsNone || right.Type.Unit.IsNone)
        {
            var (bare, unit) = left.Type.Unit.IsNone ? (leftSyntax, right.Type.Unit) : (rightSyntax, left.Type.Unit);
            Refuse(
                bare.Span, WithUnit(bare, unit), corrected => FormulaTypeMessages.MissingUnit(bare.Span.Text, TypeWords.Plural(unit), corrected));
        }
        else
        {
            Refuse(
                leftSyntax.Span.To(rightSyntax.Span),
                InOneUnit(leftSyntax, left.Type.Unit, rightSyntax, right.Type.Unit),
                corrected => FormulaTypeMessages.UnitsDiffer(TypeWords.Plural(left.Type.Unit), TypeWords.Plural(right.Type.Unit), corrected));
        }

        return null;
    }

    private static BoundExpression Convert(BoundExpression number, Unit unit) =>
        UnitAlgebra.Factor(number.Type.Unit, unit) is { } factor && factor != Fraction.One
            ? new BoundConversion(number, factor, unit)
            : number;
}
