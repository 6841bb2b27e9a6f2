using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>Numbers in whole parts: known where both ends are one number, else within bounds.</summary>
internal readonly ref partial struct SpaceRun
{
    private void ComputeScaled(in SpaceStep step)
    {
        ref var target = ref registers.Scaled(step.Target);
        switch (step.Kind)
        {
            case StepKind.LoadScaled:
                target = Load(space.Inputs[step.Detail]);
                break;
            case StepKind.AddScaled:
                target = Sum(in registers.Scaled(step.A), in registers.Scaled(step.B));
                break;
            case StepKind.MultiplyScaled:
                target = Product(in registers.Scaled(step.A), in registers.Scaled(step.B));
                break;
            case StepKind.NegateScaled:
                target = Times(in registers.Scaled(step.A), -1);
                break;
            case StepKind.ChooseScaled:
                target = Choose(registers.Truths[step.A], in registers.Scaled(step.B), in registers.Scaled(step.C));
                break;
            case StepKind.DaysBetween:
                target = DaysBetween(registers.Days[step.A], registers.Days[step.B]);
                break;
            default:
                target = Since((Elapsed)step.Detail, registers.Days[step.A], registers.Days[Register.ReferenceDate.Index]);
                break;
        }
    }

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

    /// <summary>The orders that are possible within the bounds, against those that the comparison holds for.</summary>
    private static Truth Compare(int orders, in ScaledBounds left, in ScaledBounds right)
    {
        var least = Math.Sign(left.Low.CompareTo(right.High));
        var most = Math.Sign(left.High.CompareTo(right.Low));
        var possible = (1 << (most + 2)) - (1 << (least + 1));
        var holding = possible & orders;
        return holding == possible ? Truth.True : holding == 0 ? Truth.False : Truth.Unknown;
    }

    private void Spread(ReadOnlySpan<Threshold> thresholds)
    {
        var blocks = registers.Blocks;
        foreach (ref readonly var threshold in thresholds)
        {
            ref readonly var number = ref registers.Scaled(threshold.Number);
            var low = threshold.PositionOf(number.Low);
            var high = threshold.PositionOf(number.High);
            blocks[threshold.Block] |= low == high ? space.Rows[threshold.FirstRow + 1 + low]
                : number == ScaledBounds.Open ? space.Rows[threshold.FirstRow]
                : Between(threshold.FirstRow + 1 + low, high - low + 1, 1);
        }
    }

    private void SpreadScaled(Slot slot, in ScaledBounds number)
    {
        if (number.IsKnown)
        {
            Spread(slot, 1 + slot.Halves!.PositionOf(number.Low));
        }
        else if (number == ScaledBounds.Open)
        {
            Spread(slot, 0);
        }
        else
        {
            SpreadBetween(
                slot,
                number.Low == ScaledBounds.OpenLow ? 0 : slot.Halves!.PositionOf(number.Low),
                number.High == ScaledBounds.OpenHigh ? slot.LastPosition : slot.Halves!.PositionOf(number.High));
        }
    }
}
