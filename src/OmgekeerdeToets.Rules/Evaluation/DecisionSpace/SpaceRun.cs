using System.Collections.Immutable;
using OmgekeerdeToets.Compilation.Spaces;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>One case, or one member of a list, on its way through a space.</summary>
/// <param name="registers">The scratch.</param>
/// <param name="space">The space.</param>
/// <param name="situation">What the case states, by the index of the definition.</param>
/// <param name="facts">The same of the member; of the case when it runs itself.</param>
/// <param name="words">Those facts as words.</param>
/// <param name="name">The name of the member; null for a case.</param>
internal readonly ref partial struct SpaceRun(
    Registers registers, CompiledSpace space, ImmutableArray<Fact?> situation, ImmutableArray<Fact?> facts, ImmutableArray<long> words, string? name)
{
    /// <summary>Finds the truth of every conjunction; afterwards it stands in the blocks of the space.</summary>
    public void Execute()
    {
        Gather();
        foreach (ref readonly var run in space.Runs.AsSpan())
        {
            switch (run.Kind)
            {
                case StepKind.FoldGroups:
                    Folding.Run(space.Folds.AsSpan(run.First, run.Count), registers.Words);
                    break;
                case StepKind.SpreadLayer:
                    Spread(space.Layers[run.First]);
                    break;
                case StepKind.RunMembers:
                    RunMembers(space.Lists.AsSpan(run.First, run.Count));
                    break;
                case StepKind.ReadTruths:
                    ReadTruths(space.Reads.AsSpan(run.First, run.Count));
                    break;
                default:
                    Compute(run.Kind, space.Steps.AsSpan(run.First, run.Count));
                    break;
            }
        }
    }

    private void Compute(StepKind kind, ReadOnlySpan<SpaceStep> steps)
    {
        switch (kind)
        {
            case <= StepKind.KnowScaled:
                ComputeTruths(kind, steps);
                break;
            case <= StepKind.Unscale:
                ComputeNumbers(kind, steps);
                break;
            case <= StepKind.Since:
                ComputeScaled(kind, steps);
                break;
            case <= StepKind.ChooseDate:
                ComputeDays(kind, steps);
                break;
            default:
                ComputeTexts(kind, steps);
                break;
        }
    }

    private void ReadTruths(ReadOnlySpan<TruthRead> reads)
    {
        var truths = registers.Truths;
        var bits = registers.Words;
        foreach (ref readonly var read in reads)
        {
            truths[read.Target] = ConjunctionBits.TruthAt(bits, read.Word, read.Bit);
        }
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

    private FactValue ValueOf(int fact) => facts[fact]?.Value ?? FactValue.NotAsked;
}
