namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>
/// Which of some slots touch which block, block after block: first the row of every slot is found, then each block takes all
/// rows that touch it and is written once, so that no slot waits for what another one wrote.
/// </summary>
/// <param name="Blocks">The blocks that are touched, and by how many slots.</param>
/// <param name="Slots">Block after block: which of the slots, and how far into its row.</param>
internal sealed record Touches((int Block, int Count)[] Blocks, (int Slot, int Offset)[] Slots)
{
    /// <param name="slots">The slots, in the order in which their rows are found.</param>
    /// <param name="touched">The blocks that all slots of the space touch.</param>
    public static Touches Of(IEnumerable<Slot> slots, IReadOnlyList<int> touched)
    {
        var blocks = slots
            .SelectMany((slot, number) => Enumerable.Range(0, slot.Length).Select(offset => (Block: touched[slot.FirstTouched + offset], Slot: number, Offset: offset)))
            .GroupBy(touch => touch.Block, touch => (touch.Slot, touch.Offset))
            .OrderBy(block => block.Key)
            .ToList();
        return new Touches([.. blocks.Select(block => (block.Key, block.Count()))], [.. blocks.SelectMany(block => block)]);
    }
}
