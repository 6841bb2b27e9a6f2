namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>The slots of one scope while they are gathered.</summary>
internal sealed class SlotDrafts(SpacePlan plan)
{
    private readonly List<SlotDraft> _drafts = [];

    // Of every source the slots that still take constants.
    private readonly Dictionary<Source, List<(int Number, SlotDraft Draft)>> _open = [];

    /// <summary>The slot that a conjunction reads a source through.</summary>
    public (int Number, SlotDraft Draft) For(Source source, int conjunction, out bool isNew)
    {
        if (!_open.TryGetValue(source, out var open))
        {
            _open.Add(source, open = []);
        }

        open.RemoveAll(slot => slot.Draft.IsFull);
        var found = open.FindIndex(slot => slot.Draft.CanTake(conjunction));
        isNew = found < 0;
        if (isNew)
        {
            found = open.Count;
            var draft = new SlotDraft(source, plan.IsBounded(source));
            open.Add((_drafts.Count, draft));
            _drafts.Add(draft);
        }

        return open[found];
    }

    /// <summary>The slots, by number.</summary>
    public IReadOnlyList<SlotDraft> All => _drafts;
}
