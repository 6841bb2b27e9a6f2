using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Binding.Conditions;

/// <summary>The values of one fact at which a condition may turn.</summary>
/// <param name="Numbers">For a number, amount or duration, in the unit of the fact.</param>
/// <param name="Dates">For a date.</param>
internal sealed record TurningPoints(ImmutableArray<Fraction> Numbers, ImmutableArray<DateOnly> Dates)
{
    public static TurningPoints None { get; } = new([], []);

    public TurningPoints And(TurningPoints other) => new(Numbers.AddRange(other.Numbers), Dates.AddRange(other.Dates));
}

/// <summary>
/// Finds the turning points of a fact in a condition: where it is compared with constants, directly or through linear formulas.
/// Null when the cells between such points do not decide the condition.
/// </summary>
internal sealed class Thresholds(FactDefinition fact, PolicyConstants policies)
{
    public TurningPoints? Of(BoundExpression condition) => condition switch
    {
        _ when !Reads.Of(condition).Any(read => read.Fact == fact) => TurningPoints.None,
        BoundComparison comparison => OfComparison(comparison),
        BoundKnown { Operand: BoundFact or BoundField } => TurningPoints.None,
        BoundNot or BoundLogic or BoundQuantifier or BoundRange or BoundMembership => OfAll(condition.Children),
        BoundConditional { Type.Kind: TypeKind.Truth } => OfAll(condition.Children),
        BoundDerivation { Type.Kind: TypeKind.Truth } derivation => Of(derivation.Derivation.Body),
        BoundFact or BoundField => TurningPoints.None,
        _ => null,
    };

    private TurningPoints? OfAll(IEnumerable<BoundExpression> conditions)
    {
        var points = TurningPoints.None;
        foreach (var condition in conditions)
        {
            if (Of(condition) is not { } more)
            {
                return null;
            }

            points = points.And(more);
        }

        return points;
    }

    private TurningPoints? OfComparison(BoundComparison comparison)
    {
        ImmutableArray<BoundExpression> inner = [.. ConditionsIn(comparison.Left).Concat(ConditionsIn(comparison.Right))];
        if (OfAll(inner) is not { } points)
        {
            return null;
        }

        // Read only by conditions inside: between their turning points the comparison does not see this fact change.
        if (!ReadsOutsideConditions(comparison.Left) && !ReadsOutsideConditions(comparison.Right))
        {
            return points;
        }

        var own = fact.Type == FactType.Date ? OfDates(comparison) : OfNumbers(comparison);
        return own is null ? null : points.And(own);
    }

    private TurningPoints? OfNumbers(BoundComparison comparison) =>
        comparison.Left.Type.Kind == TypeKind.Number
        && Linear.Of(comparison.Left, fact, policies) is { } left && Linear.Of(comparison.Right, fact, policies) is { } right
            ? new TurningPoints([.. left.SelectMany(a => right.Select(b => Crossing(a, b))).OfType<Fraction>()], [])
            : null;

    /// <summary>Where two lines meet; null where they never do.</summary>
    private static Fraction? Crossing(Line left, Line right) =>
        Fraction.TrySubtract(left.Slope, right.Slope, out var slope) && !slope.IsZero
        && Fraction.TrySubtract(right.Intercept, left.Intercept, out var intercept)
        && Fraction.TryDivide(intercept, slope, out var at)
            ? at
            : null;

    private TurningPoints? OfDates(BoundComparison comparison) => (comparison.Left, comparison.Right) switch
    {
        (var value, BoundDate date) when IsFact(value) => new TurningPoints([], [date.Date]),
        (BoundDate date, var value) when IsFact(value) => new TurningPoints([], [date.Date]),
        _ => null,
    };

    private bool IsFact(BoundExpression expression) => expression switch
    {
        BoundFact read => read.Definition == fact,
        BoundField read => read.Definition == fact,
        BoundDerivation derivation => IsFact(derivation.Derivation.Body),
        _ => false,
    };

    /// <summary>The conditions inside a value: of <c>als … dan</c>, of a filter.</summary>
    private static IEnumerable<BoundExpression> ConditionsIn(BoundExpression value) =>
        value.Type.Kind == TypeKind.Truth && value is not (BoundFact or BoundField or BoundTruth)
            ? [value]
            : PartsOf(value).SelectMany(ConditionsIn);

    private bool ReadsOutsideConditions(BoundExpression value) => value switch
    {
        BoundFact read => read.Definition == fact,
        BoundField read => read.Definition == fact,
        _ => PartsOf(value).Where(part => part.Type.Kind != TypeKind.Truth || part is BoundFact or BoundField).Any(ReadsOutsideConditions),
    };

    private static IEnumerable<BoundExpression> PartsOf(BoundExpression value) =>
        value is BoundDerivation derivation ? [derivation.Derivation.Body] : value.Children;
}
