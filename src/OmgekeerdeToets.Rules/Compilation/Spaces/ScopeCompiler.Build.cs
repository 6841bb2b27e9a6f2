using System.Runtime.Intrinsics;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>From what was gathered to a compiled space.</summary>
internal sealed partial class ScopeCompiler
{
    private Placement _placement = null!;
    private IReadOnlyList<(int Moment, Fold Fold)> _folds = [];
    private int _at;
    private int _totalAt;

    /// <summary>How many slots of facts there are.</summary>
    public int FactSlotCount => _slots.All.Count(draft => draft.Source.Kind < SourceKind.Conjunction);

    /// <summary>Where the conjunctions of every scope stand; before any of them is built.</summary>
    public void PlaceBlocks()
    {
        var groups = _slots.All.Select(draft => draft.AsGroup(_scope)).OfType<Group>().ToList();
        var folded = groups.Select(group => group.Conjunction).ToHashSet();
        var awaited = _steps.InOrder()
            .Where(step => IsAwaited(step, folded))
            .Select(step => step.B)
            .ToHashSet();
        _placement = new Placement(_conjunctions.Count, groups, awaited);
        _folds = _placement.Fold(_conjunctions, _steps.End);
        _at = plan.NewBlocks(Blocks);
        _totalAt = list is null ? _at : plan.NewBlocks(Blocks);
    }

    public CompiledSpace Build()
    {
        var rows = new List<Vector256<ulong>>();
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

        return new CompiledSpace
        {
            Facts = new FactSlotBuilder(slots, touched, _at, Blocks).Build(_slots.All, _inputs, _choices),
            Slots = slots,
            Rows = [.. rows],
            Touched = [.. touched],
            Start = start,
            At = _at,
            TotalAt = _totalAt,
            Inputs = [.. _inputs],
            Steps = steps.Build(_steps.InOrder()),
            Conjunctions = steps.Conjunctions,
            Folds = steps.Folds,
            Reads = steps.Reads,
            Thresholds = steps.Thresholds,
            Lists = [.. _members.Select(Build)],
        };
    }

    private int Blocks => (_placement.Count + CompiledSpace.ConjunctionsInBlock - 1) / CompiledSpace.ConjunctionsInBlock;

    private int WordsAt => ConjunctionBits.WordsInBlock * _at;

    private bool IsAwaited(StepDraft step, HashSet<int> folded) => step.A == _scope && step.Kind switch
    {
        StepKind.SpreadConjunctions => !folded.Contains(step.B),
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

    /// <summary>Turns drafts into steps. Spreading conjunctions and folding groups are done many at once.</summary>
    private sealed class StepBuilder(ScopeCompiler scope, Slot[] slots, List<int> touched)
    {
        private readonly List<Fold> _drafts = [];
        private readonly List<Fold> _folds = [];
        private readonly List<ConjunctionRead> _conjunctions = [];
        private readonly List<TruthRead> _reads = [];
        private readonly List<Threshold> _thresholds = [];

        public Fold[] Folds => [.. _folds];

        public ConjunctionRead[] Conjunctions => [.. _conjunctions];

        public Threshold[] Thresholds => [.. _thresholds];

        public TruthRead[] Reads => [.. _reads];

        public int Number(Fold fold)
        {
            _drafts.Add(fold with { From = scope.WordsAt + fold.From, To = scope.WordsAt + fold.To });
            return _drafts.Count - 1;
        }

        public SpaceStep[] Build(IEnumerable<StepDraft> drafts)
        {
            var steps = new List<SpaceStep>();
            foreach (var draft in drafts)
            {
                switch (draft.Kind)
                {
                    case StepKind.FoldGroups:
                        _folds.Add(_drafts[draft.A]);
                        Extend(steps, StepKind.FoldGroups, _folds.Count - 1);
                        break;
                    case StepKind.SpreadConjunctions when scope._slots.All[draft.Target].AsGroup(scope._scope) is not null:
                        break;
                    case StepKind.SpreadConjunctions:
                        _conjunctions.Add(Read(draft, slots[draft.Target]));
                        Extend(steps, StepKind.SpreadConjunctions, _conjunctions.Count - 1);
                        break;
                    case StepKind.SpreadScaled when slots[draft.Target] is { Length: 1, LastPosition: 2 } slot:
                        _thresholds.Add(ThresholdOf(draft, slot));
                        Extend(steps, StepKind.SpreadThresholds, _thresholds.Count - 1);
                        break;
                    case StepKind.ReadTruths:
                        var (word, bit) = scope.WhereIs(draft.A, draft.B);
                        _reads.Add(new TruthRead(word, bit, draft.Target));
                        Extend(steps, StepKind.ReadTruths, _reads.Count - 1);
                        break;
                    default:
                        steps.Add(new SpaceStep(draft.Kind, draft.Target, draft.A, draft.B, draft.C, draft.Detail));
                        break;
                }
            }

            return [.. steps];
        }

        private Threshold ThresholdOf(StepDraft draft, Slot slot)
        {
            var of = scope._slots.All[draft.Target];
            return Threshold.At(of.Numbers().Single().Halves(scope.ScaleOf(of.Source)), draft.A, slot.FirstRow, touched[slot.FirstTouched]);
        }

        private ConjunctionRead Read(StepDraft draft, Slot slot)
        {
            var (word, bit) = scope.WhereIs(draft.A, draft.B);
            return new ConjunctionRead(word, bit, slot.FirstRow, slot.FirstTouched, slot.Length);
        }

        private static void Extend(List<SpaceStep> steps, StepKind kind, int number)
        {
            if (steps.Count > 0 && steps[^1].Kind == kind)
            {
                steps[^1] = steps[^1] with { B = steps[^1].B + 1 };
            }
            else
            {
                steps.Add(new SpaceStep(kind, 0, number, 1));
            }
        }
    }
}
