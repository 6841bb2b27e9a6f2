using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>Sum, difference, product or quotient of two numbers whose units go together as they are.</summary>
internal sealed record BoundArithmetic(Span Span, ExpressionType Type, ArithmeticOperator Operator, BoundExpression Left, BoundExpression Right)
    : BoundExpression(Span, Type)
{
    public override ImmutableArray<BoundExpression> Children => [Left, Right];
}

internal sealed record BoundNegation(Span Span, BoundExpression Operand) : BoundExpression(Span, Operand.Type)
{
    public override ImmutableArray<BoundExpression> Children => [Operand];
}

/// <summary>The same quantity in another unit: the number times a factor that is not zero (1 jaar = 12 maanden).</summary>
internal sealed record BoundConversion(BoundExpression Operand, Fraction Factor, Unit Unit)
    : BoundExpression(Operand.Span, ExpressionType.Number(Unit))
{
    public override ImmutableArray<BoundExpression> Children => [Operand];
}

internal sealed record BoundRounding(Span Span, BoundExpression Operand, RoundingDirection Direction, int Decimals)
    : BoundExpression(Span, Operand.Type)
{
    public override ImmutableArray<BoundExpression> Children => [Operand];
}

/// <summary><c>aantal kinderen met …</c>; the filter is evaluated per member, with it at depth 0.</summary>
internal sealed record BoundCount(Span Span, FactDefinition List, BoundExpression? Filter)
    : BoundExpression(Span, ExpressionType.BareNumber)
{
    public override ImmutableArray<BoundExpression> Children => Filter is null ? [] : [Filter];
}

/// <summary><c>som van schulden.bedrag met …</c>; field and filter are evaluated per member, with it at depth 0.</summary>
internal sealed record BoundAggregate(
    Span Span, Aggregate Aggregate, FactDefinition List, BoundExpression Field, BoundExpression? Filter)
    : BoundExpression(Span, Field.Type)
{
    public override ImmutableArray<BoundExpression> Children => Filter is null ? [Field] : [Field, Filter];
}

/// <summary>A date and a duration: so many days or months later, or earlier. The duration is in days or in months.</summary>
internal sealed record BoundDateShift(Span Span, BoundExpression Date, BoundExpression Duration, bool Earlier)
    : BoundExpression(Span, ExpressionType.Date)
{
    public override ImmutableArray<BoundExpression> Children => [Date, Duration];

    /// <summary>True for months, false for days.</summary>
    public bool InMonths => Duration.Type.Unit == Unit.Month;
}

/// <summary>Days from the right date to the left one.</summary>
internal sealed record BoundDateDifference(Span Span, BoundExpression Left, BoundExpression Right)
    : BoundExpression(Span, ExpressionType.Number(Unit.Day))
{
    public override ImmutableArray<BoundExpression> Children => [Left, Right];
}

/// <summary><c>hele jaren sinds</c>, <c>hele maanden sinds</c> or <c>dagen sinds</c> a date, counted to the reference date.</summary>
internal sealed record BoundSince(Span Span, Elapsed Elapsed, BoundExpression Date)
    : BoundExpression(Span, ExpressionType.Number(UnitOf(Elapsed)))
{
    public override ImmutableArray<BoundExpression> Children => [Date];

    private static Unit UnitOf(Elapsed elapsed) => elapsed switch
    {
        Elapsed.WholeYears => Unit.Year,
        Elapsed.WholeMonths => Unit.Month,
        _ => Unit.Day,
    };
}
