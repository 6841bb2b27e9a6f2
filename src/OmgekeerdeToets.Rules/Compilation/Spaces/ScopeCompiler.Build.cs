using System.Runtime.Intrinsics;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>From what was gathered to a compiled space.</summary>
internal sealed partial class ScopeCompiler
{
    private int _at;
    private int _totalAt;

    /// <summary>Where the conjunctions of every scope stand; before any of them is built.</summary>
    public void PlaceBlocks()
    {
        _at = plan.NewBlocks(Blocks);
        _totalAt = list is null ? _at : plan.NewBlocks(Blocks);
    }

    public CompiledSpace Build()
    {
        var rows = new List<Vector256<ulong>>();
        var start = new Vector256<ulong>[Blocks];
        foreach (var (conjunction, truth) in _constants)
        {
            ConjunctionBits.Mark(start, conjunction, truth);
        }

        var slots = _slots.Build(_at, rows);
        return new CompiledSpace
        {
            Slots = slots,
            Rows = [.. rows],
            Start = start,
            At = _at,
            TotalAt = _totalAt,
            Inputs = [.. _inputs],
            Steps = [.. _steps.InOrder().Select(draft => Build(draft, slots))],
            Lists = [.. _members.Select(Build)],
        };
    }

    private int Blocks => (_conjunctions.Count + CompiledSpace.ConjunctionsInBlock - 1) / CompiledSpace.ConjunctionsInBlock;

    private SpaceStep Build(StepDraft draft, Slot[] slots)
    {
        var step = new SpaceStep(draft.Kind, draft.Target, draft.A, draft.B, draft.C, draft.Detail);
        if (draft.Kind is StepKind.SpreadConjunction or StepKind.ReadTruth)
        {
            var scope = plan.Scopes[draft.A];
            var words = ConjunctionBits.WordsInBlock * (scope == this ? scope._at : scope._totalAt);
            step = step with { A = words + ConjunctionBits.WordOf(draft.B), B = draft.B % ConjunctionBits.InWord };
        }

        return draft.Kind <= StepKind.SpreadTruth ? WithRows(step, slots[draft.Target]) : step;
    }

    // A truth is its own row: nothing else of the slot is needed when it runs.
    private static SpaceStep WithRows(SpaceStep step, Slot slot) => step with { Target = slot.FirstRow, C = slot.At, Detail = slot.Length };

    private static MemberRun Build(ScopeCompiler members) => new(
        members.ListIndex,
        members.Build(),
        [.. members._aggregates.Where(pair => pair.Key.Aggregate is null).Select(Build)],
        [.. members._aggregates.Where(pair => pair.Key.Aggregate is not null).Select(Build)]);

    private static MemberAggregate Build(KeyValuePair<MemberAggregate, Register> aggregate) =>
        aggregate.Key with { Target = aggregate.Value.Index };
}
