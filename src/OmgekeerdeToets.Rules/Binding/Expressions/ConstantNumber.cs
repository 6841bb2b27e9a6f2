using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>The number that an expression always has, whatever the case; null when it depends on a case, or is never known.</summary>
internal static class ConstantNumber
{
    public static Fraction? Of(BoundExpression expression) => expression switch
    {
        BoundNumber number => number.Number,
        BoundNegation negation => Of(negation.Operand) is { } operand ? -operand : null,
        BoundConversion conversion => Combine(Of(conversion.Operand), conversion.Factor, ArithmeticOperator.Multiply),
        BoundRounding rounding => Of(rounding.Operand)?.Round(rounding.Decimals, rounding.Direction),
        BoundArithmetic arithmetic => Combine(Of(arithmetic.Left), Of(arithmetic.Right), arithmetic.Operator),
        _ => null,
    };

    private static Fraction? Combine(Fraction? left, Fraction? right, ArithmeticOperator arithmetic)
    {
        if (left is not { } first || right is not { } second || (arithmetic == ArithmeticOperator.Divide && second.IsZero))
        {
            return null;
        }

        var fits = arithmetic switch
        {
            ArithmeticOperator.Add => Fraction.TryAdd(first, second, out var result) ? result : (Fraction?)null,
            ArithmeticOperator.Subtract => Fraction.TrySubtract(first, second, out var result) ? result : null,
            ArithmeticOperator.Multiply => Fraction.TryMultiply(first, second, out var result) ? result : null,
            _ => Fraction.TryDivide(first, second, out var result) ? result : null,
        };
        return fits;
    }
}
