using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>
/// What an operator makes of two values. Unknown stays unknown, with the reason of the first that is;
/// bounds pass through <c>+</c> and <c>-</c>, and through <c>*</c> and <c>/</c> by a known number.
/// </summary>
internal static class Arithmetic
{
    public static Evaluated Combine(ArithmeticOperator arithmetic, Evaluated left, Evaluated right) => arithmetic switch
    {
        ArithmeticOperator.Add => Add(left, right),
        ArithmeticOperator.Subtract => Subtract(left, right),
        ArithmeticOperator.Multiply => Multiply(left, right),
        _ => Divide(left, right),
    };

    public static Evaluated Negate(Evaluated operand) => operand switch
    {
        EvaluatedNumber number => Evaluated.Of(-number.Number),
        EvaluatedUnknown unknown => unknown with { Bounds = -unknown.Bounds },
        _ => operand,
    };

    /// <summary>Rounding keeps no bounds.</summary>
    public static Evaluated Round(Evaluated operand, RoundingDirection direction, int decimals) => operand switch
    {
        EvaluatedNumber number => Evaluated.Of(number.Number.Round(decimals, direction)),
        EvaluatedUnknown unknown => unknown with { Bounds = Interval.Open },
        _ => operand,
    };

    public static Evaluated Multiply(Evaluated left, Evaluated right)
    {
        if (left is EvaluatedNumber first && right is EvaluatedNumber second)
        {
            return Fraction.TryMultiply(first.Number, second.Number, out var product) ? Evaluated.Of(product) : TooLarge;
        }

        return (left, right) switch
        {
            (EvaluatedNumber number, EvaluatedUnknown unknown) => Evaluated.Within(unknown.Bounds.Times(number.Number), unknown.Why),
            (EvaluatedUnknown unknown, EvaluatedNumber number) => Evaluated.Within(unknown.Bounds.Times(number.Number), unknown.Why),
            _ => Unknown(left, right, Interval.Open),
        };
    }

    private static readonly Evaluated TooLarge = Evaluated.Because(UnknownKind.TooLarge);

    private static Evaluated Add(Evaluated left, Evaluated right)
    {
        if (left is EvaluatedNumber first && right is EvaluatedNumber second)
        {
            return Fraction.TryAdd(first.Number, second.Number, out var sum) ? Evaluated.Of(sum) : TooLarge;
        }

        return Unknown(left, right, left.Interval + right.Interval);
    }

    private static Evaluated Subtract(Evaluated left, Evaluated right) => Add(left, Negate(right));

    private static Evaluated Divide(Evaluated left, Evaluated right)
    {
        if (right is not EvaluatedNumber divisor)
        {
            return Unknown(left, right, Interval.Open);
        }

        if (divisor.Number.IsZero)
        {
            return Evaluated.Because(UnknownKind.DivisionByZero);
        }

        if (left is EvaluatedNumber dividend)
        {
            return Fraction.TryDivide(dividend.Number, divisor.Number, out var quotient) ? Evaluated.Of(quotient) : TooLarge;
        }

        return Fraction.TryDivide(Fraction.One, divisor.Number, out var factor)
            ? Multiply(left, Evaluated.Of(factor))
            : Unknown(left, right, Interval.Open);
    }

    private static Evaluated Unknown(Evaluated left, Evaluated right, Interval bounds) =>
        Evaluated.Within(bounds, ((left as EvaluatedUnknown) ?? (EvaluatedUnknown)right).Why);
}
