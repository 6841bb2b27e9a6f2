using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Open;

/// <summary>
/// A number as straight lines in the one open number that it is made of. Several, where a condition inside it is open: whichever holds, it is one of
/// them. None, where it stays unknown. Null when it is no straight line.
/// </summary>
internal sealed class Linear(OpenView view)
{
    /// <summary>More lines than this and the expression counts as not linear.</summary>
    private const int MostLines = 64;

    public ImmutableArray<Line>? Of(BoundExpression expression, Members? members) => expression switch
    {
        _ when view.IsClosed(expression, members) => Constant(view.Evaluate(expression, members)),
        BoundFact or BoundField => [new Line(Fraction.One, Fraction.Zero)],
        BoundDerivation derivation => view.BodyOf(derivation, members) is { } body ? Of(body.Body, body.Members) : [],
        BoundNegation negation => Each(Of(negation.Operand, members), line => line.Times(-Fraction.One)),
        BoundConversion conversion => Each(Of(conversion.Operand, members), line => line.Times(conversion.Factor)),
        BoundRounding rounding => Each(Of(rounding.Operand, members), line => line.Slope.IsZero
            ? Line.Constant(line.Intercept.Round(rounding.Decimals, rounding.Direction))
            : null),
        BoundConditional conditional => Chosen(conditional, members),
        BoundArithmetic arithmetic => Both(
            Of(arithmetic.Left, members), Divisors(arithmetic, members), (left, right) => Combine(arithmetic.Operator, left, right)),
        BoundCount count => Counted(count, members),
        BoundAggregate aggregate => Aggregated(aggregate, members),
        _ => null,
    };

    /// <summary>The right side; where one divides by zero the value stays unknown, so there is no line.</summary>
    private ImmutableArray<Line>? Divisors(BoundArithmetic arithmetic, Members? members)
    {
        var lines = Of(arithmetic.Right, members);
        return arithmetic.Operator == ArithmeticOperator.Divide ? lines?.RemoveAll(line => line.Slope.IsZero && line.Intercept.IsZero) : lines;
    }

    private static ImmutableArray<Line> Constant(Evaluated evaluated) =>
        evaluated is EvaluatedNumber number ? [Line.Constant(number.Number)] : [];

    private ImmutableArray<Line>? Chosen(BoundConditional conditional, Members? members)
    {
        if (view.IsSettled(conditional.Condition, members) && view.Evaluate(conditional.Condition, members) is EvaluatedTruth settled)
        {
            return Of(settled.Value ? conditional.Then : conditional.Else, members);
        }

        // A condition that may stay unknown makes the value known where both branches agree, which no line shows.
        return view.IsKnownWhenAnswered(conditional.Condition, members)
            ? Union(Of(conditional.Then, members), Of(conditional.Else, members))
            : null;
    }

    private ImmutableArray<Line>? Counted(BoundCount count, Members? members) =>
        view.MembersOf(count.List, members) is { Count: < MostLines } all
            ? [.. Enumerable.Range(0, all.Count + 1).Select(number => Line.Constant(new Fraction(number)))]
            : null;

    private ImmutableArray<Line>? Aggregated(BoundAggregate aggregate, Members? members)
    {
        if (view.MembersOf(aggregate.List, members) is not { } all)
        {
            return null;
        }

        var counting = all.Where(member => aggregate.Filter is null || !IsOut(aggregate.Filter, member)).ToList();
        var sometimes = counting.Any(member => aggregate.Filter is not null && !view.IsSettled(aggregate.Filter, member));
        return aggregate.Aggregate switch
        {
            Aggregate.Highest or Aggregate.Lowest => counting.Select(member => Of(aggregate.Field, member)).Aggregate((ImmutableArray<Line>?)[], Union),
            Aggregate.Average when sometimes || counting.Count == 0 => null,
            Aggregate.Average => Each(Sum(aggregate, counting), line => line.Times(Quotient(counting.Count))),
            _ => Sum(aggregate, counting),
        };
    }

    private bool IsOut(BoundExpression filter, Members member) =>
        view.IsSettled(filter, member) && view.Evaluate(filter, member).Truth == Truth.False;

    private ImmutableArray<Line>? Sum(BoundAggregate aggregate, List<Members> counting)
    {
        ImmutableArray<Line>? total = [Line.Constant(Fraction.Zero)];
        foreach (var member in counting)
        {
            var with = Both(total, Of(aggregate.Field, member), Line.Sum);
            total = aggregate.Filter is null || view.IsSettled(aggregate.Filter, member) ? with : Union(total, with);
        }

        return total;
    }

    private static Line? Combine(ArithmeticOperator operation, Line left, Line right) => operation switch
    {
        ArithmeticOperator.Add => Line.Sum(left, right),
        ArithmeticOperator.Subtract => right.Times(-Fraction.One) is { } negative ? Line.Sum(left, negative) : null,
        ArithmeticOperator.Multiply when left.Slope.IsZero => right.Times(left.Intercept),
        ArithmeticOperator.Multiply when right.Slope.IsZero => left.Times(right.Intercept),
        ArithmeticOperator.Divide when right.Slope.IsZero && Fraction.TryDivide(Fraction.One, right.Intercept, out var inverse) =>
            left.Times(inverse),
        _ => null,
    };

    private static Fraction Quotient(int count)
    {
        _ = Fraction.TryDivide(Fraction.One, new Fraction(count), out var part);
        return part;
    }

    private static ImmutableArray<Line>? Each(ImmutableArray<Line>? lines, Func<Line, Line?> change) =>
        lines is { } all ? Checked(all.Select(change)) : null;

    private static ImmutableArray<Line>? Both(
        ImmutableArray<Line>? left, ImmutableArray<Line>? right, Func<Line, Line, Line?> combine) =>
        left is { } l && right is { } r && l.Length * r.Length <= MostLines
            ? Checked(l.SelectMany(a => r.Select(b => combine(a, b))))
            : null;

    private static ImmutableArray<Line>? Union(ImmutableArray<Line>? left, ImmutableArray<Line>? right) =>
        left is { } l && right is { } r && l.Length + r.Length <= MostLines ? [.. l.Concat(r).Distinct()] : null;

    private static ImmutableArray<Line>? Checked(IEnumerable<Line?> lines)
    {
        var all = lines.ToList();
        return all.TrueForAll(line => line is not null) ? [.. all.OfType<Line>().Distinct()] : null;
    }
}
