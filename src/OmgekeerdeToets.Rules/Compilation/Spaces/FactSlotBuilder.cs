using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>Gathers the slots that read facts, by kind, and what touches each block.</summary>
/// <param name="slots">All slots of the space.</param>
/// <param name="touched">The blocks they touch.</param>
internal sealed class FactSlotBuilder(Slot[] slots, List<int> touched)
{
    public FactSlots Build(IReadOnlyList<SlotDraft> drafts, List<NumberInput> inputs, Dictionary<int, FactDefinition> choices)
    {
        var truths = Numbered(drafts, SourceKind.TruthFact);
        var wholes = Numbered(drafts, SourceKind.NumberFact).Concat(Numbered(drafts, SourceKind.DateFact)).ToList();
        var options = Numbered(drafts, SourceKind.ChoiceFact);
        var texts = Numbered(drafts, SourceKind.TextFact);
        return new FactSlots
        {
            Truths = [.. truths.Select(slot => new TruthSlot(slot.Source.Index, slots[slot.Number].FirstRow, slots[slot.Number].Length))],
            Wholes = [.. wholes.Select(slot => Whole(slot.Number, drafts[slot.Number], inputs))],
            Choices = [.. options.Select(slot => new ChoiceSlot(slot.Source.Index, Rows(slots[slot.Number], choices[slot.Source.Index]), slot.Number))],
            Texts = [.. texts.Select(slot => (slot.Number, slot.Source.Index))],
            Touches = Touches.Of([.. truths.Concat(wholes).Concat(options).Concat(texts).Select(slot => slots[slot.Number])], touched),
        };
    }

    private static List<(int Number, Source Source)> Numbered(IReadOnlyList<SlotDraft> drafts, SourceKind kind) =>
        [.. drafts.Select((draft, number) => (number, draft.Source)).Where(slot => slot.Source.Kind == kind)];

    private WholeSlot Whole(int number, SlotDraft draft, List<NumberInput> inputs)
    {
        var (slot, source) = (slots[number], draft.Source);
        return source.Kind == SourceKind.DateFact
            ? new WholeSlot(source.Index, slot.FirstRow, slot.Length, HalfPoints.Of(draft.Numbers(), 1), number, WholeSlot.NoInput)
            : new WholeSlot(inputs[source.Index].Fact, slot.FirstRow, slot.Length, HalfPoints.Of(draft.Numbers(), FactWord.Scale), number, source.Index);
    }

    private static int[] Rows(Slot slot, FactDefinition choice) =>
        [.. choice.Options.Select(option => slot.FirstRow + ((1 + slot.Texts!.PositionOf(option)) * slot.Length))];
}
