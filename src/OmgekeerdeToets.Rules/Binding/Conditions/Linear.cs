using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Binding.Conditions;

/// <summary>One straight line: slope times the fact, plus a constant.</summary>
internal readonly record struct Line(Fraction Slope, Fraction Intercept)
{
    public static Line Constant(Fraction value) => new(Fraction.Zero, value);
}

/// <summary>
/// A numeric expression as straight lines in one fact. Several, where what is constant differs by date (a norm), by choice
/// of policy, or by branch of <c>als … dan … anders …</c>: whichever holds, it is one of them.
/// </summary>
internal sealed class Linear
{
    /// <summary>More lines than this and the expression counts as not linear.</summary>
    private const int MostLines = 64;

    private readonly FactDefinition _fact;
    private readonly PolicyConstants _policies;

    private Linear(FactDefinition fact, PolicyConstants policies)
    {
        _fact = fact;
        _policies = policies;
    }

    /// <summary>The lines; null when the expression is not linear in the fact.</summary>
    public static ImmutableArray<Line>? Of(BoundExpression expression, FactDefinition fact, PolicyConstants policies) =>
        new Linear(fact, policies).Of(expression);

    private ImmutableArray<Line>? Of(BoundExpression expression) => expression switch
    {
        BoundNumber number => [Line.Constant(number.Number)],
        BoundFact fact when fact.Definition == _fact => [new Line(Fraction.One, Fraction.Zero)],
        BoundField field when field.Definition == _fact => [new Line(Fraction.One, Fraction.Zero)],
        BoundFact fact when _policies.Numbers(fact.Definition) is { } values => [.. values.Select(Line.Constant)],
        BoundNorm norm => [.. norm.Norm.Values.Where(value => value.Number is not null).Select(value => Line.Constant(value.Number!.Value))],
        BoundDerivation derivation => Of(derivation.Derivation.Body),
        BoundNegation negation => Each(Of(negation.Operand), line => Scale(line, new Fraction(-1))),
        BoundConversion conversion => Each(Of(conversion.Operand), line => Scale(line, conversion.Factor)),
        BoundConditional conditional => Union(Of(conditional.Then), Of(conditional.Else)),
        BoundArithmetic arithmetic => Both(Of(arithmetic.Left), Of(arithmetic.Right), (left, right) => Combine(arithmetic.Operator, left, right)),
        _ => null,
    };

    private static Line? Combine(ArithmeticOperator operation, Line left, Line right) => operation switch
    {
        ArithmeticOperator.Add => Add(left, right),
        ArithmeticOperator.Subtract => Scale(right, new Fraction(-1)) is { } negative ? Add(left, negative) : null,
        ArithmeticOperator.Multiply when left.Slope.IsZero => Scale(right, left.Intercept),
        ArithmeticOperator.Multiply when right.Slope.IsZero => Scale(left, right.Intercept),
        // Divided by zero nothing is known; where that is so in one line, the whole counts as not linear.
        ArithmeticOperator.Divide when right.Slope.IsZero && !right.Intercept.IsZero
            && Fraction.TryDivide(Fraction.One, right.Intercept, out var inverse) => Scale(left, inverse),
        _ => null,
    };

    private static Line? Add(Line left, Line right) =>
        Fraction.TryAdd(left.Slope, right.Slope, out var slope) && Fraction.TryAdd(left.Intercept, right.Intercept, out var intercept)
            ? new Line(slope, intercept)
            : null;

    private static Line? Scale(Line line, Fraction factor) =>
        Fraction.TryMultiply(line.Slope, factor, out var slope) && Fraction.TryMultiply(line.Intercept, factor, out var intercept)
            ? new Line(slope, intercept)
            : null;

    private static ImmutableArray<Line>? Each(ImmutableArray<Line>? lines, Func<Line, Line?> change) =>
        lines is { } all ? Checked(all.Select(change)) : null;

    private static ImmutableArray<Line>? Both(
        ImmutableArray<Line>? left, ImmutableArray<Line>? right, Func<Line, Line, Line?> combine) =>
        left is { } l && right is { } r && l.Length * r.Length <= MostLines
            ? Checked(l.SelectMany(a => r.Select(b => combine(a, b))))
            : null;

    private static ImmutableArray<Line>? Union(ImmutableArray<Line>? left, ImmutableArray<Line>? right) =>
        left is { } l && right is { } r && l.Length + r.Length <= MostLines ? [.. l, .. r] : null;

    private static ImmutableArray<Line>? Checked(IEnumerable<Line?> lines)
    {
        var all = lines.ToList();
        return all.TrueForAll(line => line is not null) ? [.. all.Select(line => line!.Value)] : null;
    }
}
