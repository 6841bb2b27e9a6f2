using System.Runtime.Intrinsics;
using OmgekeerdeToets.Compilation.Spaces;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>What becomes known after the facts: first the row of every slot of a layer, then every block from all rows that touch it.</summary>
internal readonly ref partial struct SpaceRun
{
    // The row of what has been added already.
    private const int Nothing = 0;

    private void Spread(Layer layer)
    {
        var rows = registers.Rows(layer.Count);
        FindRows(layer.Conjunctions, rows);
        var found = layer.Conjunctions.Length;
        FindRows(layer.Truths, rows[found..]);
        found += layer.Truths.Length;
        FindRows(layer.Thresholds, rows[found..]);
        FindRows(layer.Others, rows[(found + layer.Thresholds.Length)..]);
        AddUp(layer.Touches, rows);
    }

    // Of a truth row 0 is that of the unknown, row 1 that of "nee" and row 2 that of "ja", as Truth counts.
    private void FindRows(ReadOnlySpan<ConjunctionSlot> slots, Span<int> rows)
    {
        var bits = registers.Words;
        for (var i = 0; i < slots.Length; i++)
        {
            ref readonly var slot = ref slots[i];
            var truth = ConjunctionBits.TruthAt(bits, slot.Word, slot.Bit);
            rows[i] = slot.FirstRow + ((int)truth * slot.Length);
        }
    }

    private void FindRows(ReadOnlySpan<RegisterSlot> slots, Span<int> rows)
    {
        var truths = registers.Truths;
        for (var i = 0; i < slots.Length; i++)
        {
            rows[i] = slots[i].FirstRow + ((int)truths[slots[i].Register] * slots[i].Length);
        }
    }

    private void FindRows(ReadOnlySpan<Threshold> thresholds, Span<int> rows)
    {
        for (var i = 0; i < thresholds.Length; i++)
        {
            ref readonly var threshold = ref thresholds[i];
            ref readonly var number = ref registers.Scaled(threshold.Number);
            var (low, high) = (threshold.PositionOf(number.Low), threshold.PositionOf(number.High));
            rows[i] = low == high ? threshold.FirstRow + 1 + low
                : number == ScaledBounds.Open ? threshold.FirstRow
                : AddBetween(in threshold, low, high);
        }
    }

    private void FindRows(ReadOnlySpan<ComputedSlot> slots, Span<int> rows)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            var slot = space.Slots[slots[i].Slot];
            var register = slots[i].Register;
            rows[i] = slots[i].Kind switch
            {
                SourceKind.Scaled => RowOf(slot, in registers.Scaled(register)),
                SourceKind.Number => RowOfNumber(slot, register),
                SourceKind.Date => RowOf(slot, PositionOf(slot, registers.Days[register])),
                _ => RowOf(slot, PositionOf(slot, registers.Texts[register])),
            };
        }
    }

    private int RowOf(Slot slot, in ScaledBounds number) =>
        number.IsKnown ? RowOf(slot, slot.Halves!.PositionOf(number.Low))
        : number == ScaledBounds.Open ? RowOf(slot, CellTest.Unknown)
        : AddBetween(
            slot,
            number.Low == ScaledBounds.OpenLow ? 0 : slot.Halves!.PositionOf(number.Low),
            number.High == ScaledBounds.OpenHigh ? slot.LastPosition : slot.Halves!.PositionOf(number.High));

    private int RowOfNumber(Slot slot, int number)
    {
        switch (registers.KnowledgeOf(number))
        {
            case Knowledge.Exact:
                return RowOf(slot, slot.Numbers!.PositionOf(in registers.Number(number)));
            case Knowledge.Bounds:
                var bounds = registers.BoundsOf(number);
                return AddBetween(
                    slot,
                    bounds.Low is { } least ? slot.Numbers!.PositionOf(in least) : 0,
                    bounds.High is { } most ? slot.Numbers!.PositionOf(in most) : slot.LastPosition);
            default:
                return RowOf(slot, CellTest.Unknown);
        }
    }

    private int AddBetween(in Threshold threshold, int low, int high)
    {
        registers.Blocks[threshold.Block] |= Between(threshold.FirstRow + 1 + low, high - low + 1, 1);
        return Nothing;
    }

    // A leaf is decided when all cells from low to high agree: false where all make it false, unknown where only some do.
    private int AddBetween(Slot slot, int low, int high)
    {
        var touched = space.Touched.AsSpan(slot.FirstTouched, slot.Length);
        for (var i = 0; i < touched.Length; i++)
        {
            registers.Blocks[touched[i]] |= Between(slot.FirstRow + ((low + 1) * slot.Length) + i, high - low + 1, slot.Length);
        }

        return Nothing;
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

    private void AddUp(Touches touches, ReadOnlySpan<int> rows)
    {
        var blocks = registers.Blocks;
        var all = space.Rows;
        var left = touches.Slots.AsSpan();
        foreach (var (block, count) in touches.Blocks)
        {
            var found = blocks[block];
            foreach (ref readonly var touch in left[..count])
            {
                found |= all[rows[touch.Slot] + touch.Offset];
            }

            blocks[block] = found;
            left = left[count..];
        }
    }
}
