namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>Gathers the slots of one layer, by kind.</summary>
/// <param name="slots">All slots of the space.</param>
/// <param name="touched">The blocks they touch.</param>
internal sealed class LayerBuilder(Slot[] slots, IReadOnlyList<int> touched)
{
    private readonly List<(ConjunctionSlot Read, int Slot)> _conjunctions = [];
    private readonly List<(RegisterSlot Read, int Slot)> _truths = [];
    private readonly List<(Threshold Read, int Slot)> _thresholds = [];
    private readonly List<ComputedSlot> _others = [];

    public void AddConjunction(int slot, (int Word, int Bit) at) =>
        _conjunctions.Add((new ConjunctionSlot(at.Word, at.Bit, slots[slot].FirstRow, slots[slot].Length), slot));

    /// <summary>A slot that reads a register.</summary>
    /// <param name="draft">The slot as it was gathered.</param>
    /// <param name="slot">Its number.</param>
    /// <param name="scale">The scale of a number in whole parts.</param>
    public void AddRegister(SlotDraft draft, int slot, long scale)
    {
        var register = draft.Source.Index;
        var (firstRow, length) = (slots[slot].FirstRow, slots[slot].Length);
        switch (draft.Source.Kind)
        {
            case SourceKind.Truth:
                _truths.Add((new RegisterSlot(register, firstRow, length), slot));
                break;
            case SourceKind.Scaled when slots[slot] is { Length: 1, LastPosition: 2 }:
                _thresholds.Add((Threshold.At(draft.Numbers().Single().Halves(scale), register, firstRow, touched[slots[slot].FirstTouched]), slot));
                break;
            default:
                _others.Add(new ComputedSlot(draft.Source.Kind, register, slot));
                break;
        }
    }

    public Layer Build() => new()
    {
        Conjunctions = [.. _conjunctions.Select(slot => slot.Read)],
        Truths = [.. _truths.Select(slot => slot.Read)],
        Thresholds = [.. _thresholds.Select(slot => slot.Read)],
        Others = [.. _others],
        Touches = Touches.Of(InOrder.Select(slot => slots[slot]), touched),
    };

    // INVARIANT: the order in which a run finds their rows.
    private IEnumerable<int> InOrder =>
        [.. _conjunctions.Select(slot => slot.Slot), .. _truths.Select(slot => slot.Slot), .. _thresholds.Select(slot => slot.Slot), .. _others.Select(slot => slot.Slot)];
}
