using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>The facts: what constants make of the blocks, and then the row of every slot of facts.</summary>
internal readonly ref partial struct SpaceRun
{
    private void Gather()
    {
        var slots = space.Facts;
        space.Start.CopyTo(registers.Blocks.AsSpan(space.At));
        var rows = registers.Rows(slots.Count);
        FindTruths(slots.Truths, rows);
        FindWholes(slots.Wholes, rows[slots.Truths.Length..]);
        FindChoices(slots.Choices, rows[(slots.Truths.Length + slots.Wholes.Length)..]);
        FindTexts(slots.Texts, rows[^slots.Texts.Length..]);
        AddUp(slots.Touches, rows);
    }

    // A word that is a truth is its row; that of the unknown ends in two zeros.
    private void FindTruths(ReadOnlySpan<TruthSlot> slots, Span<int> rows)
    {
        var found = words.AsSpan();
        for (var i = 0; i < slots.Length; i++)
        {
            rows[i] = slots[i].FirstRow + (((int)found[slots[i].Fact] & 3) * slots[i].Length);
        }
    }

    private void FindWholes(ReadOnlySpan<WholeSlot> slots, Span<int> rows)
    {
        var found = words.AsSpan();
        for (var i = 0; i < slots.Length; i++)
        {
            ref readonly var slot = ref slots[i];
            var word = found[slot.Fact];
            if (word == FactWord.Unsaid)
            {
                rows[i] = RowOf(space.Slots[slot.Slot], PositionOf(space.Slots[slot.Slot], space.Inputs[slot.Input]));
                continue;
            }

            // Without a branch, which nothing could predict: a row of ones when the word is known, else of zeros.
            var known = -(word == FactWord.Unknown ? 0 : 1);
            rows[i] = slot.FirstRow + ((known & (1 + slot.Halves.PositionOf(word))) * slot.Length);
        }
    }

    private void FindChoices(ReadOnlySpan<ChoiceSlot> slots, Span<int> rows)
    {
        var found = words.AsSpan();
        for (var i = 0; i < slots.Length; i++)
        {
            ref readonly var slot = ref slots[i];
            var option = found[slot.Fact];
            rows[i] = (ulong)option < (ulong)slot.Rows.Length ? slot.Rows[option] : RowOfText(space.Slots[slot.Slot], slot.Fact);
        }
    }

    private void FindTexts(ReadOnlySpan<(int Slot, int Fact)> slots, Span<int> rows)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            rows[i] = RowOfText(space.Slots[slots[i].Slot], slots[i].Fact);
        }
    }

    private int RowOfText(Slot slot, int fact) => RowOf(slot, PositionOf(slot, ValueOf(fact).Text));

    private static int RowOf(Slot slot, int position) => slot.FirstRow + ((1 + position) * slot.Length);
}
