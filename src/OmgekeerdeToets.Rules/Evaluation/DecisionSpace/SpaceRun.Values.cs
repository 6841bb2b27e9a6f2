using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>Truths, dates and texts that are computed.</summary>
internal readonly ref partial struct SpaceRun
{
    private Truth TruthOf(in SpaceStep step) => step.Kind switch
    {
        StepKind.CompareTruths => CompareTruths((ComparisonOperator)step.Detail, registers.Truths[step.A], registers.Truths[step.B]),
        StepKind.CompareNumbers => CompareNumbers((ComparisonOperator)step.Detail, step.A, step.B),
        StepKind.CompareScaled => Compare(step.Detail, in registers.Scaled(step.A), in registers.Scaled(step.B)),
        StepKind.KnowScaled => TruthLogic.From(registers.Scaled(step.A).IsKnown),
        StepKind.CompareDates => CompareDays((ComparisonOperator)step.Detail, registers.Days[step.A], registers.Days[step.B]),
        StepKind.CompareTexts => CompareTexts((ComparisonOperator)step.Detail, registers.Texts[step.A], registers.Texts[step.B]),
        _ => TruthLogic.From(registers.IsKnown(step.A)),
    };

    private static Truth CompareTruths(ComparisonOperator comparison, Truth left, Truth right) =>
        left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : TruthLogic.From(comparison.Holds(left.CompareTo(right)));

    private static Truth CompareDays(ComparisonOperator comparison, int left, int right) =>
        left == Registers.NoDay || right == Registers.NoDay ? Truth.Unknown : TruthLogic.From(comparison.Holds(left.CompareTo(right)));

    private static Truth CompareTexts(ComparisonOperator comparison, string? left, string? right) =>
        left is null || right is null ? Truth.Unknown : TruthLogic.From(comparison.Holds(string.CompareOrdinal(left, right)));

    private Truth CompareNumbers(ComparisonOperator comparison, int left, int right)
    {
        if (registers.IsKnown(left) && registers.IsKnown(right))
        {
            return TruthLogic.From(comparison.Holds(registers.Number(left).CompareTo(registers.Number(right))));
        }

        // The orders that are possible within the bounds, from least to most; -1 and 1 where a bound is open.
        var (first, second) = (registers.BoundsOf(left), registers.BoundsOf(right));
        var least = Order(first.Low, second.High) ?? -1;
        var most = Order(first.High, second.Low) ?? 1;
        var holds = comparison.Holds(least);
        for (var order = least + 1; order <= most; order++)
        {
            if (comparison.Holds(order) != holds)
            {
                return Truth.Unknown;
            }
        }

        return TruthLogic.From(holds);
    }

    private static int? Order(in Fraction? left, in Fraction? right) =>
        left is { } first && right is { } second ? Math.Sign(first.CompareTo(second)) : null;

    private int DayOf(in SpaceStep step) => step.Kind switch
    {
        StepKind.LoadDate => DayOf(ValueOf(step.Detail)),
        StepKind.ShiftDate => Shift(in step),
        _ => Choose(registers.Truths[step.A], registers.Days[step.B], registers.Days[step.C], Registers.NoDay),
    };

    private static int DayOf(FactValue value) => value.Date?.DayNumber ?? Registers.NoDay;

    private int Shift(in SpaceStep step)
    {
        if (registers.Days[step.A] is Registers.NoDay || !registers.IsKnown(step.B))
        {
            return Registers.NoDay;
        }

        var from = DateOnly.FromDayNumber(registers.Days[step.A]);
        var count = step.C == 0 ? registers.Number(step.B) : -registers.Number(step.B);
        var shifted = step.Detail == 0 ? CalendarMath.AddDays(from, count) : CalendarMath.AddMonths(from, count);
        return shifted?.DayNumber ?? Registers.NoDay;
    }

    private string? TextOf(in SpaceStep step) => step.Kind switch
    {
        StepKind.LoadText => ValueOf(step.Detail).Text,
        StepKind.LoadName => name,
        _ => Choose(registers.Truths[step.A], registers.Texts[step.B], registers.Texts[step.C], null),
    };

    /// <summary>With an unknown condition, what both branches agree on still holds.</summary>
    private static T Choose<T>(Truth condition, T then, T otherwise, T unknown) => condition switch
    {
        Truth.True => then,
        Truth.False => otherwise,
        _ => EqualityComparer<T>.Default.Equals(then, otherwise) ? then : unknown,
    };
}
