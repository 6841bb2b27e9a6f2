using System.Globalization;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Benchmarks.HandWriting;

/// <summary>A number in C#: the value of the code is so many times the number.</summary>
/// <param name="Code">A long; <c>Three.Unknown</c> when it is not known.</param>
/// <param name="Times">100 for an amount in cents.</param>
/// <param name="Constant">The number, when the pack says it.</param>
internal sealed record HandNumber(string Code, long Times, Fraction? Constant = null)
{
    public static HandNumber Of(BoundExpression expression, HandPlaces places) => expression switch
    {
        BoundNumber number => OfConstant(number.Number),
        BoundDate date => new HandNumber(Text(date.Date.DayNumber), 1),
        BoundReferenceDate => new HandNumber("c.Day", 1),
        BoundFact fact => new HandNumber($"f[{Text(fact.Definition.Index)}]", TimesOf(fact.Definition)),
        BoundField field => new HandNumber($"m[at + {Text(field.Definition.Index)}]", TimesOf(field.Definition)),
        BoundNorm norm => new HandNumber($"f[{Text(places.Of(norm.Norm))}]", 100),
        BoundNegation negation => Combine("Multiply", OfConstant(new Fraction(-1)), Of(negation.Operand, places)),
        BoundConversion conversion => Product(OfConstant(conversion.Factor), Of(conversion.Operand, places)),
        BoundArithmetic { Operator: ArithmeticOperator.Multiply } a => Product(Of(a.Left, places), Of(a.Right, places)),
        BoundArithmetic { Operator: ArithmeticOperator.Add } a => Combine("Add", Of(a.Left, places), Of(a.Right, places)),
        BoundArithmetic { Operator: ArithmeticOperator.Subtract } a => Combine("Subtract", Of(a.Left, places), Of(a.Right, places)),
        BoundSince since => OfSince(since, places),
        BoundDateShift { InMonths: true, Earlier: false } shift =>
            new HandNumber($"Three.AddMonths({Of(shift.Date, places).Code}, {Of(shift.Duration, places).Code})", 1),
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    /// <summary>The same number as so many times itself.</summary>
    public string At(long times) =>
        Constant is { } constant ? Scaled(constant, times)
        : times == Times ? Code
        : $"Three.Multiply({Code}, {Text(times / Times)})";

    /// <summary>How many times two numbers can be compared at.</summary>
    public static long Common(HandNumber left, HandNumber right) =>
        left.Times / (long)System.Numerics.BigInteger.GreatestCommonDivisor(left.Times, right.Times) * right.Times;

    public static long TimesOf(FactDefinition definition) => definition.Type == FactType.Amount ? 100 : 1;

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static HandNumber OfConstant(Fraction number) =>
        new(Scaled(number, (long)number.Denominator), (long)number.Denominator, number);

    private static string Scaled(Fraction number, long times) => Text((long)(number.Numerator * times / number.Denominator));

    private static HandNumber Combine(string method, HandNumber left, HandNumber right)
    {
        var times = Common(left, right);
        return new HandNumber($"Three.{method}({left.At(times)}, {right.At(times)})", times);
    }

    private static HandNumber Product(HandNumber left, HandNumber right) =>
        left.Constant == Fraction.One ? right
        : right.Constant == Fraction.One ? left
        : new HandNumber($"Three.Multiply({left.Code}, {right.Code})", left.Times * right.Times);

    private static HandNumber OfSince(BoundSince since, HandPlaces places)
    {
        var date = Of(since.Date, places).Code;
        return new HandNumber(
            since.Elapsed switch
            {
                Elapsed.WholeMonths => $"Three.MonthsSince({date}, c.Day)",
                Elapsed.WholeYears => $"Three.YearsSince({date}, c.Day)",
                _ => $"Three.Subtract(c.Day, {date})",
            },
            1);
    }
}
