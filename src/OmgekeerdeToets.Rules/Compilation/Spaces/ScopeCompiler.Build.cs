using System.Runtime.Intrinsics;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>From what was gathered to a compiled space.</summary>
internal sealed partial class ScopeCompiler
{
    private Placement _placement = null!;
    private IReadOnlyList<(int Moment, Fold Fold)> _folds = [];
    private int _at;
    private int _totalAt;

    /// <summary>How many slots are read at one moment at most: no more than there are.</summary>
    public int SlotCount => _slots.All.Count;

    /// <summary>Where the conjunctions of every scope stand; before any of them is built.</summary>
    public void PlaceBlocks()
    {
        var groups = _slots.All.Select(draft => draft.AsGroup(_scope)).OfType<Group>().ToList();
        var folded = groups.Select(group => group.Conjunction).ToHashSet();
        var awaited = _steps.InOrder()
            .Where(step => IsAwaited(step.Step, folded))
            .Select(step => step.Step.B)
            .ToHashSet();
        _placement = new Placement(_conjunctions.Count, groups, awaited);
        _folds = _placement.Fold(_conjunctions, _steps.End);
        _at = plan.NewBlocks(Blocks);
        _totalAt = list is null ? _at : plan.NewBlocks(Blocks);
    }

    public CompiledSpace Build()
    {
        var rows = new List<Vector256<ulong>>(new Vector256<ulong>[Blocks]);
        var touched = new List<int>();
        var start = new Vector256<ulong>[Blocks];
        foreach (var (conjunction, truth) in _constants)
        {
            ConjunctionBits.Mark(start, _placement[conjunction], truth);
        }

        var slots = _slots.All.Select(draft => draft.Build(_placement, _at, ScaleOf(draft.Source), rows, touched)).ToArray();
        var steps = new StepBuilder(this, slots, touched);
        foreach (var (moment, fold) in _folds)
        {
            _steps.Add(moment, new StepDraft(StepKind.FoldGroups, 0, steps.Number(fold)));
        }

        steps.Build(_steps.InOrder());
        return new CompiledSpace
        {
            Facts = new FactSlotBuilder(slots, touched).Build(_slots.All, _inputs, _choices),
            Slots = slots,
            Rows = [.. rows],
            Touched = [.. touched],
            Start = start,
            At = _at,
            TotalAt = _totalAt,
            Inputs = [.. _inputs],
            Runs = steps.Runs,
            Steps = steps.Steps,
            Layers = steps.Layers,
            Folds = steps.Folds,
            Reads = steps.Reads,
            Lists = [.. _members.Select(Build)],
        };
    }

    private int Blocks => (_placement.Count + CompiledSpace.ConjunctionsInBlock - 1) / CompiledSpace.ConjunctionsInBlock;

    private int WordsAt => ConjunctionBits.WordsInBlock * _at;

    private bool IsAwaited(StepDraft step, HashSet<int> folded) => step.A == _scope && step.Kind switch
    {
        StepKind.SpreadConjunction => !folded.Contains(step.B),
        _ => step.Kind == StepKind.ReadTruths,
    };

    /// <summary>The word and the bit of a conjunction of this scope or of the members of a list in it: of those, what they came to together.</summary>
    private (int Word, int Bit) WhereIs(int scope, int conjunction)
    {
        var of = plan.Scopes[scope];
        var place = of._placement[conjunction];
        var words = ConjunctionBits.WordsInBlock * (of == this ? _at : of._totalAt);
        return (words + ConjunctionBits.WordOf(place), place % ConjunctionBits.InWord);
    }

    private long ScaleOf(Source source) => source.Kind == SourceKind.Scaled ? plan.ScaleOf(new Register(Bank.Scaled, source.Index)) : 0;

    private static MemberRun Build(ScopeCompiler members) => new(
        members.ListIndex,
        members.Build(),
        [.. members._aggregates.Where(pair => pair.Key.Aggregate is null).Select(Build)],
        [.. members._aggregates.Where(pair => pair.Key is { Aggregate: not null, IsScaled: true }).Select(Build)],
        [.. members._aggregates.Where(pair => !pair.Key.IsScaled).Select(Build)]);

    private static MemberAggregate Build(KeyValuePair<MemberAggregate, Register> aggregate) =>
        aggregate.Key with { Target = aggregate.Value.Index };
}
