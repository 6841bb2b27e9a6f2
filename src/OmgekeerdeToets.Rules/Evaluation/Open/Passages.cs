using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Open;

/// <summary>
/// The days at which a comparison of one open date turns (<c>hele jaren sinds geboren minstens 18 jaar</c>), or the whole numbers for
/// an open duration. What such a comparison holds against each other only ever goes up or only down as the date goes on, so each
/// turn is found by halving.
/// </summary>
internal sealed class Passages(OpenView view, Slot slot)
{
    // Further than the calendar reaches.
    private static readonly Fraction Most = new(3_700_000);

    public TurningPoints? Of(BoundComparison comparison, Members? members)
    {
        var oneSided = view.IsClosed(comparison.Left, members) || view.IsClosed(comparison.Right, members);
        if (!oneSided || !new Monotone(view).Is(comparison.Left, members) || !new Monotone(view).Is(comparison.Right, members))
        {
            return null;
        }

        int? Sign(int at) => SignOf(
            view.Evaluate(comparison.Left, members, slot, At(at)), view.Evaluate(comparison.Right, members, slot, At(at)));
        var (lowest, highest) = Domain();
        int? known = Anchors(lowest, highest).Where(at => at >= lowest && at <= highest).Select(at => (int?)at).FirstOrDefault(at => Sign(at!.Value) is not null);
        return known is { } anchor ? PointsOf(Turns(Sign, lowest, anchor, highest)) : null;
    }

    /// <summary>The first of each stretch: where it becomes known, each change, and where it is unknown again.</summary>
    private static IEnumerable<int> Turns(Func<int, int?> sign, int lowest, int anchor, int highest)
    {
        var at = First(lowest, anchor, next => sign(next) is not null);
        if (at > lowest)
        {
            yield return at;
        }

        while (sign(at) != sign(highest))
        {
            var before = sign(at);
            at = First(at, highest, next => sign(next) != before);
            yield return at;
        }
    }

    /// <summary>The first for which it holds; from there on it holds.</summary>
    private static int First(int low, int high, Func<int, bool> holds)
    {
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static int? SignOf(Evaluated left, Evaluated right) => (left, right) switch
    {
        (EvaluatedNumber a, EvaluatedNumber b) => Math.Sign(a.Number.CompareTo(b.Number)),
        (EvaluatedDate a, EvaluatedDate b) => Math.Sign(a.Date.CompareTo(b.Date)),
        _ => null,
    };

    private bool IsDate => slot.Fact.Type == FactType.Date;

    private FactValue At(int number) =>
        IsDate ? FactValue.Of(DateOnly.FromDayNumber(number)) : FactValue.Of(new Fraction(number), slot.Fact.Unit);

    private (int Lowest, int Highest) Domain() => IsDate
        ? (DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)
        : (Whole(slot.Fact.Minimum ?? -Most, RoundingDirection.Up), Whole(slot.Fact.Maximum ?? Most, RoundingDirection.Down));

    private static int Whole(Fraction bound, RoundingDirection direction) =>
        (int)Fraction.Max(-Most, Fraction.Min(bound, Most)).Round(0, direction).Numerator;

    /// <summary>Where it is known, if it is known anywhere. Before the calendar begins stands its first day.</summary>
    private IEnumerable<int> Anchors(int lowest, int highest) => IsDate
        ? new[] { 0, 1, 10, 100, 1000, 9999 }
            .Select(years => CalendarMath.AddMonths(view.Situation.ReferenceDate, -12 * years)?.DayNumber ?? lowest)
        : [0, lowest, highest, 1, -1];

    private TurningPoints PointsOf(IEnumerable<int> turns) => IsDate
        ? TurningPoints.At(turns.Select(DateOnly.FromDayNumber))
        : TurningPoints.At(turns.Select(number => new Fraction(number)));
}

/// <summary>Whether a value only goes up, or only down, as the one open date or duration in it does.</summary>
internal sealed class Monotone(OpenView view)
{
    public bool Is(BoundExpression expression, Members? members) => view.IsClosed(expression, members) || expression switch
    {
        BoundFact or BoundField => true,
        BoundDerivation derivation => view.BodyOf(derivation, members) is { } body && Is(body.Body, body.Members),
        BoundNegation negation => Is(negation.Operand, members),
        BoundConversion conversion => Is(conversion.Operand, members),
        BoundRounding rounding => Is(rounding.Operand, members),
        BoundSince since => Is(since.Date, members),
        BoundDateDifference difference => OneOf(difference.Left, difference.Right, members),
        BoundDateShift shift => (view.IsClosed(shift.Duration, members) && Is(shift.Date, members))
            || (view.IsClosed(shift.Date, members) && IsWhole(shift.Duration, members)),
        BoundArithmetic { Operator: ArithmeticOperator.Divide } division =>
            view.IsClosed(division.Right, members) && Is(division.Left, members),
        BoundArithmetic arithmetic => OneOf(arithmetic.Left, arithmetic.Right, members),
        _ => false,
    };

    private bool OneOf(BoundExpression left, BoundExpression right, Members? members) =>
        (view.IsClosed(left, members) && Is(right, members)) || (view.IsClosed(right, members) && Is(left, members));

    /// <summary>A date can only be moved by a whole number.</summary>
    private bool IsWhole(BoundExpression duration, Members? members) => duration switch
    {
        BoundField field => field.Definition.Type == FactType.Duration,
        BoundFact fact => fact.Definition.Type == FactType.Duration,
        BoundConversion conversion => conversion.Factor.IsWhole && IsWhole(conversion.Operand, members),
        BoundDerivation derivation => view.BodyOf(derivation, members) is { } body && IsWhole(body.Body, body.Members),
        _ => false,
    };
}
