using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using OmgekeerdeToets.Compilation.Spaces;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>One case, or one member of a list, on its way through a space.</summary>
/// <param name="registers">The scratch.</param>
/// <param name="space">The space.</param>
/// <param name="situation">What the case states, by the index of the definition.</param>
/// <param name="facts">The same of the member; of the case when it runs itself.</param>
/// <param name="words">Those facts as words.</param>
/// <param name="name">The name of the member.</param>
internal readonly ref partial struct SpaceRun(
    Registers registers, CompiledSpace space, ImmutableArray<Fact?> situation, ImmutableArray<Fact?> facts, ImmutableArray<long> words, string name)
{
    /// <summary>Finds the truth of every conjunction; afterwards it stands in the blocks of the space.</summary>
    public void Execute()
    {
        Gather();
        foreach (ref readonly var step in space.Steps.AsSpan())
        {
            switch (step.Kind)
            {
                case <= StepKind.SpreadThresholds:
                    SpreadMany(in step);
                    break;
                case <= StepKind.SpreadScaled:
                    SpreadCell(in step, space.Slots[step.Target]);
                    break;
                case StepKind.RunMembers:
                    RunMembers(space.Lists[step.A]);
                    break;
                case StepKind.ReadTruths:
                    ReadTruths(space.Reads.AsSpan(step.A, step.B));
                    break;
                case <= StepKind.KnowScaled:
                    registers.Truths[step.Target] = TruthOf(in step);
                    break;
                case <= StepKind.Unscale:
                    ComputeNumber(in step);
                    break;
                case <= StepKind.Since:
                    ComputeScaled(in step);
                    break;
                case <= StepKind.ChooseDate:
                    registers.Days[step.Target] = DayOf(in step);
                    break;
                default:
                    registers.Texts[step.Target] = TextOf(in step);
                    break;
            }
        }
    }

    private void SpreadMany(in SpaceStep step)
    {
        switch (step.Kind)
        {
            case StepKind.SpreadConjunctions:
                Spread(space.Conjunctions.AsSpan(step.A, step.B));
                break;
            case StepKind.FoldGroups:
                Folding.Run(space.Folds.AsSpan(step.A, step.B), registers.Words);
                break;
            default:
                Spread(space.Thresholds.AsSpan(step.A, step.B));
                break;
        }
    }

    private void SpreadCell(in SpaceStep step, Slot slot)
    {
        switch (step.Kind)
        {
            case StepKind.SpreadTruth:
                // Row 0 is that of the unknown, row 1 that of "nee" and row 2 that of "ja", as Truth counts.
                Spread(slot, (int)registers.Truths[step.A]);
                break;
            case StepKind.SpreadNumber:
                SpreadNumber(slot, step.A);
                break;
            case StepKind.SpreadScaled:
                SpreadScaled(slot, in registers.Scaled(step.A));
                break;
            case StepKind.SpreadDate:
                Spread(slot, 1 + PositionOf(slot, registers.Days[step.A]));
                break;
            default:
                Spread(slot, 1 + PositionOf(slot, registers.Texts[step.A]));
                break;
        }
    }

    private void Spread(ReadOnlySpan<ConjunctionRead> conjunctions)
    {
        foreach (ref readonly var read in conjunctions)
        {
            Spread(read.FirstRow + ((int)TruthAt(read.Word, read.Bit) * read.Length), read.FirstTouched, read.Length);
        }
    }

    private void ReadTruths(ReadOnlySpan<TruthRead> reads)
    {
        var truths = registers.Truths;
        foreach (ref readonly var read in reads)
        {
            truths[read.Target] = TruthAt(read.Word, read.Bit);
        }
    }

    private void Spread(Slot slot, int row) => Spread(slot.FirstRow + (row * slot.Length), slot.FirstTouched, slot.Length);

    private void Spread(int row, int firstTouched, int length)
    {
        var blocks = registers.Blocks;
        var added = space.Rows.AsSpan(row, length);
        var touched = space.Touched.AsSpan(firstTouched, length);
        for (var i = 0; i < touched.Length; i++)
        {
            blocks[touched[i]] |= added[i];
        }
    }

    private void SpreadNumber(Slot slot, int number)
    {
        switch (registers.KnowledgeOf(number))
        {
            case Knowledge.Exact:
                Spread(slot, 1 + slot.Numbers!.PositionOf(in registers.Number(number)));
                break;
            case Knowledge.Bounds:
                var bounds = registers.BoundsOf(number);
                SpreadBetween(
                    slot,
                    bounds.Low is { } least ? slot.Numbers!.PositionOf(in least) : 0,
                    bounds.High is { } most ? slot.Numbers!.PositionOf(in most) : slot.LastPosition);
                break;
            default:
                Spread(slot, 0);
                break;
        }
    }

    // A leaf is decided when all cells from low to high agree: false where all make it false, unknown where only some do.
    private void SpreadBetween(Slot slot, int low, int high)
    {
        var touched = space.Touched.AsSpan(slot.FirstTouched, slot.Length);
        for (var i = 0; i < touched.Length; i++)
        {
            registers.Blocks[touched[i]] |= Between(slot.FirstRow + ((low + 1) * slot.Length) + i, high - low + 1, slot.Length);
        }
    }

    private Vector256<ulong> Between(int first, int count, int length)
    {
        var (all, some) = (Vector256<ulong>.AllBitsSet, Vector256<ulong>.Zero);
        for (var row = first; count > 0; row += length, count--)
        {
            all &= space.Rows[row];
            some |= space.Rows[row];
        }

        return ConjunctionBits.Between(all, some);
    }

    private int PositionOf(Slot slot, NumberInput input)
    {
        var value = ValueOf(input.Fact);
        if (input.OtherUnit is null && value.TryGetParts(out var numerator, out var denominator))
        {
            return slot.Numbers!.PositionOf(numerator, denominator);
        }

        return TryRead(value, input, out var number) ? slot.Numbers!.PositionOf(in number) : CellTest.Unknown;
    }

    private static int PositionOf(Slot slot, int day) => day == Registers.NoDay ? CellTest.Unknown : slot.Days!.PositionOf(day);

    private static int PositionOf(Slot slot, string? text) => text is null ? CellTest.Unknown : slot.Texts!.PositionOf(text);

    private Truth TruthAt(int word, int bit)
    {
        var bits = registers.Words;
        return ConjunctionBits.TruthOf(bits[word] >> bit, bits[word + 1] >> bit);
    }

    private FactValue ValueOf(int fact) => facts[fact]?.Value ?? FactValue.NotAsked;
}
