using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>
/// Arithmetic: in whole parts where the scale of the outcome is known beforehand, else with fractions. What is the same in every
/// case is worked out here.
/// </summary>
internal sealed partial class ScopeCompiler
{
    private Register Combine(ArithmeticOperator arithmetic, Register left, Register right)
    {
        if (PointOf(left) is { } first && PointOf(right) is { } second)
        {
            return plan.Constant(Fold(arithmetic, first.Number, second.Number));
        }

        return arithmetic switch
        {
            ArithmeticOperator.Add => Sum(left, right),
            ArithmeticOperator.Subtract => Sum(left, Opposite(right)),
            ArithmeticOperator.Multiply => Product(left, right),
            _ => Quotient(left, right),
        };
    }

    private static Fraction? Fold(ArithmeticOperator arithmetic, Fraction left, Fraction right)
    {
        var result = default(Fraction);
        var fits = arithmetic switch
        {
            ArithmeticOperator.Add => Fraction.TryAdd(left, right, out result),
            ArithmeticOperator.Subtract => Fraction.TryAdd(left, -right, out result),
            ArithmeticOperator.Multiply => Fraction.TryMultiply(left, right, out result),
            _ => !right.IsZero && Fraction.TryDivide(left, right, out result),
        };
        return fits ? result : null;
    }

    private Register Sum(Register left, Register right) => AtOneScale(left, right) is var (first, second)
        ? Scaled(StepKind.AddScaled, plan.ScaleOf(first), [first, second])
        : Computed(StepKind.Add, Bank.Number, [Exact(left), Exact(right)]);

    private Register Opposite(Register number) => PointOf(number) is { } point ? plan.Constant(-point.Number)
        : number.Bank == Bank.Scaled ? Scaled(StepKind.NegateScaled, plan.ScaleOf(number), [number])
        : Computed(StepKind.Negate, Bank.Number, [number]);

    private Register Product(Register left, Register right) =>
        Whole(left) is { } first && Whole(right) is { } second
        && SpacePlan.Product(plan.ScaleOf(first), plan.ScaleOf(second)) is { } scale
            ? Scaled(StepKind.MultiplyScaled, scale, [first, second])
            : Computed(StepKind.Multiply, Bank.Number, [Exact(left), Exact(right)]);

    // By a number that is always the same: that is multiplying by what goes so often in one.
    private Register Quotient(Register left, Register right) =>
        PointOf(right) is { Number.IsZero: false } divisor && Fraction.TryDivide(Fraction.One, divisor.Number, out var factor)
        && Whole(left) is not null && plan.Constant(factor) is var times && Whole(times) is not null
            ? Product(left, times)
            : Computed(StepKind.Divide, Bank.Number, [Exact(left), Exact(right)]);

    private Register Choice(Register condition, Register then, Register otherwise) =>
        AtOneScale(then, otherwise) is var (first, second)
            ? Scaled(StepKind.ChooseScaled, plan.ScaleOf(first), [condition, first, second])
            : Computed(StepKind.ChooseNumber, Bank.Number, [condition, Exact(then), Exact(otherwise)]);

    private Register CompareNumbers(ComparisonOperator comparison, Register left, Register right) => AtOneScale(left, right) is var (first, second)
        ? Computed(StepKind.CompareScaled, Bank.Truth, [first, second], comparison.Orders())
        : Computed(StepKind.CompareNumbers, Bank.Truth, [Exact(left), Exact(right)], (int)comparison);

    /// <summary>A fact in whole parts; as a fraction where its bounds are not whole.</summary>
    private Register LoadNumber(FactDefinition definition, Interval whenUnknown)
    {
        var input = InputOf(definition, whenUnknown);
        return plan.IsExact || ScaledBounds.Of(whenUnknown, FactWord.Scale) is null
            ? Computed(StepKind.LoadNumber, Bank.Number, [], input)
            : Scaled(StepKind.LoadScaled, FactWord.Scale, [], input);
    }

    /// <summary>The same number as a fraction.</summary>
    private Register Exact(Register number) => number.Bank == Bank.Scaled
        ? Computed(StepKind.Unscale, Bank.Number, [number], (int)plan.ScaleOf(number))
        : number;

    /// <summary>The same number in whole parts; null for a fraction that depends on the case, and where all is computed with fractions.</summary>
    private Register? Whole(Register number) => plan.IsExact ? null
        : number.Bank == Bank.Scaled ? number
        : PointOf(number) is { } point && point.Number.TryGetSmall(out _, out var scale) ? plan.Whole(point.Number, scale)
        : null;

    private (Register First, Register Second)? AtOneScale(Register left, Register right) =>
        Whole(left) is { } first && Whole(right) is { } second
        && SpacePlan.Common(plan.ScaleOf(first), plan.ScaleOf(second)) is { } scale
        && At(scale, first) is { } one && At(scale, second) is { } other
            ? (one, other)
            : null;

    private Register? At(long scale, Register number)
    {
        var times = scale / plan.ScaleOf(number);
        if (times == 1)
        {
            return number;
        }

        return plan.WholeOf(number) is { } whole
            ? plan.Whole(Fraction.OfParts(whole, (int)plan.ScaleOf(number)), scale)
            // INVARIANT: one, in smaller parts: twice a number at its own scale is another step than a number in halves.
            : Scaled(StepKind.MultiplyScaled, scale, [number, plan.Whole(Fraction.One, times)!.Value]);
    }

    private Register Scaled(StepKind step, long scale, ReadOnlySpan<Register> reads, int detail = 0) =>
        plan.WithScale(Computed(step, Bank.Scaled, reads, detail), scale);
}
