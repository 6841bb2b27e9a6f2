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

        return new CompiledSpace
        {
            Slots = _slots.Build(_at, rows),
            Rows = [.. rows],
            Start = start,
            At = _at,
            TotalAt = _totalAt,
            Inputs = [.. _inputs],
            Steps = [.. _steps.InOrder().Select(Build)],
            Lists = [.. _members.Select(Build)],
        };
    }

    private int Blocks => (_conjunctions.Count + CompiledSpace.ConjunctionsInBlock - 1) / CompiledSpace.ConjunctionsInBlock;

    private SpaceStep Build(StepDraft draft)
    {
        if (draft.Kind is not (StepKind.SpreadConjunction or StepKind.ReadTruth))
        {
            return new SpaceStep(draft.Kind, draft.Target, draft.A, draft.B, draft.C, draft.Detail);
        }

        var scope = plan.Scopes[draft.A];
        var words = 4 * (scope == this ? scope._at : scope._totalAt);
        return new SpaceStep(
            draft.Kind, draft.Target, words + ConjunctionBits.WordOf(draft.B), draft.B % ConjunctionBits.InWord);
    }

    private static MemberRun Build(ScopeCompiler members) => new(
        members.ListIndex,
        members.Build(),
        [.. members._aggregates.Select(pair => pair.Key with { Target = pair.Value.Index })]);
}
