using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>Truths, dates and texts that are computed.</summary>
internal readonly ref partial struct SpaceRun
{
    private void ComputeTruths(StepKind kind, ReadOnlySpan<SpaceStep> steps)
    {
        var truths = registers.Truths;
        switch (kind)
        {
            case StepKind.CompareScaled:
                foreach (ref readonly var step in steps)
                {
                    truths[step.Target] = Compare(step.Detail, in registers.Scaled(step.A), in registers.Scaled(step.B));
                }

                break;
            case StepKind.CompareDates:
                foreach (ref readonly var step in steps)
                {
                    truths[step.Target] = CompareDays(step.Detail, registers.Days[step.A], registers.Days[step.B]);
                }

                break;
            default:
                foreach (ref readonly var step in steps)
                {
                    truths[step.Target] = TruthOf(kind, in step);
                }

                break;
        }
    }

    private Truth TruthOf(StepKind kind, in SpaceStep step) => kind switch
    {
        StepKind.CompareTruths => CompareTruths((ComparisonOperator)step.Detail, registers.Truths[step.A], registers.Truths[step.B]),
        StepKind.CompareNumbers => CompareNumbers((ComparisonOperator)step.Detail, step.A, step.B),
        StepKind.KnowScaled => TruthLogic.From(registers.Scaled(step.A).IsKnown),
        StepKind.CompareTexts => CompareTexts((ComparisonOperator)step.Detail, registers.Texts[step.A], registers.Texts[step.B]),
        _ => TruthLogic.From(registers.IsKnown(step.A)),
    };

    private static Truth CompareTruths(ComparisonOperator comparison, Truth left, Truth right) =>
        left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : TruthLogic.From(comparison.Holds(left.CompareTo(right)));

    /// <param name="orders">Those that the comparison holds for.</param>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    private static Truth CompareDays(int orders, int left, int right)
    {
        var known = left != Registers.NoDay & right != Registers.NoDay ? 3 : 0;
        return (Truth)(known & (1 + ((orders >> Order(left, right)) & 1)));
    }

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

    private void ComputeDays(StepKind kind, ReadOnlySpan<SpaceStep> steps)
    {
        var days = registers.Days;
        foreach (ref readonly var step in steps)
        {
            days[step.Target] = kind switch
            {
                StepKind.LoadDate => DayOf(ValueOf(step.Detail)),
                StepKind.ShiftDate => Shift(in step),
                StepKind.ShiftMonths => days[step.A] == Registers.NoDay ? Registers.NoDay : ShiftMonths(days[step.A], step.Detail),
                StepKind.ShiftDays => days[step.A] == Registers.NoDay ? Registers.NoDay : ShiftDays(days[step.A], step.Detail),
                _ => Choose(registers.Truths[step.A], days[step.B], days[step.C], Registers.NoDay),
            };
        }
    }

    private static int ShiftMonths(int day, int months) =>
        CalendarMath.AddMonths(DateOnly.FromDayNumber(day), months)?.DayNumber ?? Registers.NoDay;

    private static int ShiftDays(int day, int days) =>
        CalendarMath.AddDays(DateOnly.FromDayNumber(day), days)?.DayNumber ?? Registers.NoDay;

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

    private void ComputeTexts(StepKind kind, ReadOnlySpan<SpaceStep> steps)
    {
        var texts = registers.Texts;
        foreach (ref readonly var step in steps)
        {
            texts[step.Target] = kind switch
            {
                StepKind.LoadText => ValueOf(step.Detail).Text,
                StepKind.LoadName => name,
                _ => Choose(registers.Truths[step.A], texts[step.B], texts[step.C], null),
            };
        }
    }

    /// <summary>With an unknown condition, what both branches agree on still holds.</summary>
    private static T Choose<T>(Truth condition, T then, T otherwise, T unknown) => condition switch
    {
        Truth.True => then,
        Truth.False => otherwise,
        _ => EqualityComparer<T>.Default.Equals(then, otherwise) ? then : unknown,
    };
}
