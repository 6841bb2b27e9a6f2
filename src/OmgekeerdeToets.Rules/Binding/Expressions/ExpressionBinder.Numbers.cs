using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>Arithmetic: numbers with the algebra of units, dates with durations.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindNumberLiteral(NumberSyntax number)
    {
        var unit = number.Unit?.Unit ?? Unit.None;
        foreach (var word in new[] { unit.Word, unit.Per })
        {
            if (word is not null && !IsKnownUnit(word) && NearMiss.Find(word, KnownUnits()) is { } near)
            {
                var meant = UnitWording.After(number.Number, new Unit(near));
                var edit = word == unit.Word && unit.Per is null
                    ? Edit.Replace(number.Unit!.Span, meant)
                    : Edit.Replace(number.Unit!.Span, word == unit.Word ? $"{meant} per {unit.Per}" : $"{unit.Word} per {near}");
                return Refuse(number.Unit.Span, [edit], corrected => FormulaTypeMessages.NoSuchUnit(number.Unit.Span.Text, corrected!));
            }
        }

        return new BoundNumber(number.Span, number.Number, unit);
    }

    private bool IsKnownUnit(string word) => KnownUnits().Contains(word, StringComparer.Ordinal);

    private IEnumerable<string> KnownUnits() =>
        _place.Scope.Units
            .SelectMany(unit => unit.Split(" per "))
            .Concat([Unit.Euro.Word!, Unit.Day.Word!, Unit.Week.Word!, Unit.Month.Word!, Unit.Year.Word!]);

    private BoundExpression BindNumber(FormulaSyntax syntax)
    {
        var bound = Bind(syntax, Expectation.Number);
        return bound.Type.IsPoison || bound.Type.Kind == TypeKind.Number
            ? bound
            : Refuse(syntax.Span, FormulaTypeMessages.NoNumber(syntax.Span.Text, Describe(bound.Type)));
    }

    private BoundExpression BindNegation(NegationSyntax negation)
    {
        var operand = BindNumber(negation.Operand);
        return operand switch
        {
            { Type.IsPoison: true } => operand,
            BoundNumber number => new BoundNumber(negation.Span, -number.Number, number.Unit),
            _ => new BoundNegation(negation.Span, operand),
        };
    }

    private BoundExpression BindRounding(RoundingSyntax rounding)
    {
        var operand = BindNumber(rounding.Operand);
        return operand.Type.IsPoison
            ? operand
            : new BoundRounding(rounding.Span, operand, rounding.Direction, rounding.Decimals);
    }

    private BoundExpression BindArithmetic(ArithmeticSyntax arithmetic)
    {
        var additive = arithmetic.Operator is ArithmeticOperator.Add or ArithmeticOperator.Subtract;
        var left = Bind(arithmetic.Left, additive ? Expectation.Anything : Expectation.Number);
        var right = Bind(arithmetic.Right, additive ? Expectation.Anything : Expectation.Number);
        if (left.Type.IsPoison || right.Type.IsPoison)
        {
            return new BoundPoison(arithmetic.Span);
        }

        if (additive && (left.Type.Kind == TypeKind.Date || right.Type.Kind == TypeKind.Date))
        {
            return BindDateArithmetic(arithmetic, left, right);
        }

        foreach (var (syntax, bound) in new[] { (arithmetic.Left, left), (arithmetic.Right, right) })
        {
            if (bound.Type.Kind != TypeKind.Number)
            {
                return Refuse(syntax.Span, FormulaTypeMessages.NoNumber(syntax.Span.Text, Describe(bound.Type)));
            }
        }

        return additive ? BindSum(arithmetic, left, right) : BindProduct(arithmetic, left, right);
    }

    private BoundExpression BindSum(ArithmeticSyntax arithmetic, BoundExpression left, BoundExpression right) =>
        Unify(arithmetic.Left, left, arithmetic.Right, right) is var (first, second)
            ? new BoundArithmetic(arithmetic.Span, first.Type, arithmetic.Operator, first, second)
            : new BoundPoison(arithmetic.Span);

    private BoundExpression BindProduct(ArithmeticSyntax arithmetic, BoundExpression left, BoundExpression right)
    {
        var divides = arithmetic.Operator == ArithmeticOperator.Divide;
        var (first, second) = (left.Type.Unit, right.Type.Unit);
        if ((divides ? UnitAlgebra.Divide(first, second) : UnitAlgebra.Multiply(first, second)) is not { } match)
        {
            var (one, other) = (TypeWords.Plural(first), TypeWords.Plural(second));
            return Refuse(
                arithmetic.Span, divides ? FormulaTypeMessages.NoQuotient(one, other) : FormulaTypeMessages.NoProduct(one, other));
        }

        if (divides && _place.InPack && ConstantNumber.Of(right) is { IsZero: true })
        {
            return Refuse(arithmetic.Span, FormulaTypeMessages.DividedByZero());
        }

        return new BoundArithmetic(
            arithmetic.Span,
            ExpressionType.Number(match.Unit),
            arithmetic.Operator,
            Convert(left, match.Left),
            Convert(right, match.Right));
    }

    private BoundExpression BindDateArithmetic(ArithmeticSyntax arithmetic, BoundExpression left, BoundExpression right)
    {
        var subtracts = arithmetic.Operator == ArithmeticOperator.Subtract;
        if (left.Type.Kind == TypeKind.Date && right.Type.Kind == TypeKind.Date)
        {
            return subtracts
                ? new BoundDateDifference(arithmetic.Span, left, right)
                : Refuse(arithmetic.Span, FormulaTypeMessages.TwoDates());
        }

        if (left.Type.Kind != TypeKind.Date || right.Type is not { Kind: TypeKind.Number, Unit.IsDuration: true })
        {
            var other = left.Type.Kind == TypeKind.Date ? right : left;
            return Refuse(other.Span, FormulaTypeMessages.DateWith(Describe(other.Type)));
        }

        var unit = right.Type.Unit;
        var finer = unit == Unit.Week ? Unit.Day : unit == Unit.Year ? Unit.Month : unit;
        var duration = Convert(right, finer);
        return ConstantNumber.Of(duration) is { IsWhole: false }
            ? Refuse(right.Span, FormulaTypeMessages.PartOfDay(right.Span.Text))
            : new BoundDateShift(arithmetic.Span, left, duration, Earlier: subtracts);
    }

    private BoundExpression BindSince(SinceSyntax since)
    {
        var date = Bind(since.Date, Expectation.Date);
        return date.Type.IsPoison ? date
            : date.Type.Kind == TypeKind.Date ? new BoundSince(since.Span, since.Elapsed, date)
            : Refuse(since.Date.Span, FormulaTypeMessages.NoDate(since.Date.Span.Text, Describe(date.Type)));
    }

    private BoundExpression BindCount(CountSyntax count)
    {
        if (BindList(count.List) is not { } list)
        {
            return new BoundPoison(count.Span);
        }

        var filter = count.Filter is null ? null : Within(list, count.Filter);
        return filter is { Type.IsPoison: true } ? filter : new BoundCount(count.Span, list, filter);
    }

    private BoundExpression BindAggregate(AggregateSyntax aggregate)
    {
        if (BindList(aggregate.List) is not { } list)
        {
            return new BoundPoison(aggregate.Span);
        }

        var field = BindAggregatedField(list, aggregate.Field);
        var filter = aggregate.Filter is null ? null : Within(list, aggregate.Filter);
        return field.Type.IsPoison || filter is { Type.IsPoison: true }
            ? new BoundPoison(aggregate.Span)
            : new BoundAggregate(aggregate.Span, aggregate.Aggregate, list, field, filter);
    }

    private BoundExpression BindAggregatedField(FactDefinition list, NameSyntax name)
    {
        if (FindMember(list, name.Name) is not { } symbol)
        {
            if (_place.Scope.IsPossiblyDeclared(name.Name))
            {
                return new BoundPoison(name.Span);
            }

            var near = Nearest(name.Name, _place.Scope.MembersOf(list).Where(member => Expectation.Number.Fits(member.Type)));
            return Refuse(name.Span, FormulaNameMessages.NoSuchField(name.Name, list.Name, near?.Name, near?.Location));
        }

        var bound = BindMember(name.Span, symbol, list, depth: 0);
        return bound.Type.IsPoison || bound.Type.Kind == TypeKind.Number
            ? bound
            : Refuse(name.Span, FormulaTypeMessages.AggregateOf(name.Name, Describe(bound.Type), bound.Type.Kind == TypeKind.Date));
    }
}
