using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>Numbers in whole parts: known where both ends are one number, else within bounds.</summary>
internal readonly ref partial struct SpaceRun
{
    // What most formulas are made of has a loop of its own.
    private void ComputeScaled(StepKind kind, ReadOnlySpan<SpaceStep> steps)
    {
        switch (kind)
        {
            case StepKind.AddScaled:
                foreach (ref readonly var step in steps)
                {
                    registers.Scaled(step.Target) = Sum(in registers.Scaled(step.A), in registers.Scaled(step.B));
                }

                break;
            case StepKind.MultiplyScaled:
                foreach (ref readonly var step in steps)
                {
                    registers.Scaled(step.Target) = Product(in registers.Scaled(step.A), in registers.Scaled(step.B));
                }

                break;
            default:
                foreach (ref readonly var step in steps)
                {
                    registers.Scaled(step.Target) = ScaledOf(kind, in step);
                }

                break;
        }
    }

    private ScaledBounds ScaledOf(StepKind kind, in SpaceStep step) => kind switch
    {
        StepKind.LoadScaled => Load(space.Inputs[step.Detail]),
        StepKind.NegateScaled => Times(in registers.Scaled(step.A), -1),
        StepKind.ChooseScaled => Choose(registers.Truths[step.A], in registers.Scaled(step.B), in registers.Scaled(step.C)),
        StepKind.DaysBetween => DaysBetween(registers.Days[step.A], registers.Days[step.B]),
        _ => Since((Elapsed)step.Detail, registers.Days[step.A], registers.Days[Register.ReferenceDate.Index]),
    };

    private ScaledBounds Load(NumberInput input)
    {
        var word = words[input.Fact];
        if (word == FactWord.Unsaid)
        {
            registers.Outgrow();
            return ScaledBounds.Open;
        }

        return word == FactWord.Unknown ? input.Bounds : ScaledBounds.Exactly(word);
    }

    private ScaledBounds Sum(in ScaledBounds left, in ScaledBounds right) => left.IsKnown && right.IsKnown
        ? ScaledBounds.Exactly(registers.Fitting(left.Low + right.Low))
        : new ScaledBounds(
            left.Low == ScaledBounds.OpenLow || right.Low == ScaledBounds.OpenLow ? ScaledBounds.OpenLow : registers.Fitting(left.Low + right.Low),
            left.High == ScaledBounds.OpenHigh || right.High == ScaledBounds.OpenHigh ? ScaledBounds.OpenHigh : registers.Fitting(left.High + right.High));

    // Of two numbers that are both unknown nothing is known, whatever their bounds.
    private ScaledBounds Product(in ScaledBounds left, in ScaledBounds right) =>
        right.IsKnown ? Times(in left, right.Low)
        : left.IsKnown ? Times(in right, left.Low)
        : ScaledBounds.Open;

    private ScaledBounds Times(in ScaledBounds number, long factor)
    {
        if (number.IsKnown)
        {
            return ScaledBounds.Exactly(Product(number.Low, factor));
        }

        var (isLowOpen, isHighOpen) = (number.Low == ScaledBounds.OpenLow, number.High == ScaledBounds.OpenHigh);
        return factor < 0
            ? new ScaledBounds(
                isHighOpen ? ScaledBounds.OpenLow : Product(number.High, factor),
                isLowOpen ? ScaledBounds.OpenHigh : Product(number.Low, factor))
            : new ScaledBounds(
                isLowOpen ? ScaledBounds.OpenLow : Product(number.Low, factor),
                isHighOpen ? ScaledBounds.OpenHigh : Product(number.High, factor));
    }

    private long Product(long number, long factor)
    {
        if (Math.BigMul(number, factor, out var product) == product >> 63)
        {
            return registers.Fitting(product);
        }

        registers.Outgrow();
        return 0;
    }

    /// <summary>With an unknown condition, what both branches agree on still holds; their bounds do not.</summary>
    private static ScaledBounds Choose(Truth condition, in ScaledBounds then, in ScaledBounds otherwise) => condition switch
    {
        Truth.True => then,
        Truth.False => otherwise,
        _ => then.IsKnown && then == otherwise ? then : ScaledBounds.Open,
    };

    private static ScaledBounds DaysBetween(int from, int to) =>
        from == Registers.NoDay || to == Registers.NoDay ? ScaledBounds.Open : ScaledBounds.Exactly(to - from);

    private static ScaledBounds Since(Elapsed elapsed, int from, int to)
    {
        if (from == Registers.NoDay || to == Registers.NoDay || elapsed == Elapsed.Days)
        {
            return DaysBetween(from, to);
        }

        var (date, day) = (DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to));
        var passed = elapsed == Elapsed.WholeYears ? CalendarMath.WholeYearsSince(date, day) : CalendarMath.WholeMonthsSince(date, day);
        return passed is { } count ? ScaledBounds.Exactly(count) : ScaledBounds.Open;
    }

    /// <summary>
    /// The orders that are possible within the bounds, against those that the comparison holds for: all of them, none, or some.
    /// Without a branch, which nothing could predict.
    /// </summary>
    private static Truth Compare(int orders, in ScaledBounds left, in ScaledBounds right)
    {
        var possible = (2 << Order(left.High, right.Low)) - (1 << Order(left.Low, right.High));
        var holding = possible & orders;
        return (Truth)((holding == possible ? (int)Truth.True : 0) + (holding == 0 ? (int)Truth.False : 0));
    }

    /// <summary>0 for less, 1 for equal and 2 for more: the bit of that order.</summary>
    private static int Order(long left, long right) => 1 + (left > right ? 1 : 0) - (left < right ? 1 : 0);
}
