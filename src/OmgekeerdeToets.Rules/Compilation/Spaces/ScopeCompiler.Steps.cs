namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>From drafts of steps to runs of them.</summary>
internal sealed partial class ScopeCompiler
{
    /// <summary>Turns drafts, in order, into runs: what spreads at one moment is one layer, and steps of one kind are done many at once.</summary>
    private sealed class StepBuilder(ScopeCompiler scope, Slot[] slots, List<int> touched)
    {
        private readonly List<Fold> _drafts = [];
        private readonly List<StepRun> _runs = [];
        private readonly List<SpaceStep> _steps = [];
        private readonly List<(int Moment, LayerBuilder Layer)> _layers = [];
        private readonly List<Fold> _folds = [];
        private readonly List<TruthRead> _reads = [];

        public StepRun[] Runs => [.. _runs];

        public SpaceStep[] Steps => [.. _steps];

        public Layer[] Layers => [.. _layers.Select(layer => layer.Layer.Build())];

        public Fold[] Folds => [.. _folds];

        public TruthRead[] Reads => [.. _reads];

        public int Number(Fold fold)
        {
            _drafts.Add(fold with { From = scope.WordsAt + fold.From, To = scope.WordsAt + fold.To });
            return _drafts.Count - 1;
        }

        public void Build(IEnumerable<(int Moment, StepDraft Step)> drafts)
        {
            foreach (var (moment, draft) in drafts)
            {
                switch (draft.Kind)
                {
                    case StepKind.FoldGroups:
                        _folds.Add(_drafts[draft.A]);
                        Extend(StepKind.FoldGroups, _folds.Count - 1);
                        break;
                    case StepKind.SpreadConjunction when scope._slots.All[draft.Target].AsGroup(scope._scope) is not null:
                        break;
                    case StepKind.SpreadConjunction:
                        LayerAt(moment).AddConjunction(draft.Target, scope.WhereIs(draft.A, draft.B));
                        break;
                    case StepKind.SpreadRegister:
                        var slot = scope._slots.All[draft.Target];
                        LayerAt(moment).AddRegister(slot, draft.Target, scope.ScaleOf(slot.Source));
                        break;
                    case StepKind.RunMembers:
                        Extend(StepKind.RunMembers, draft.A);
                        break;
                    case StepKind.ReadTruths:
                        var (word, bit) = scope.WhereIs(draft.A, draft.B);
                        _reads.Add(new TruthRead(word, bit, draft.Target));
                        Extend(StepKind.ReadTruths, _reads.Count - 1);
                        break;
                    default:
                        _steps.Add(new SpaceStep(draft.Target, draft.A, draft.B, draft.C, draft.Detail));
                        Extend(draft.Kind, _steps.Count - 1);
                        break;
                }
            }
        }

        private LayerBuilder LayerAt(int moment)
        {
            if (_layers.Count == 0 || _layers[^1].Moment != moment)
            {
                _layers.Add((moment, new LayerBuilder(slots, touched)));
                _runs.Add(new StepRun(StepKind.SpreadLayer, _layers.Count - 1, 1));
            }

            return _layers[^1].Layer;
        }

        // Steps of one kind at two moments that follow each other are one run too: they are done in order.
        private void Extend(StepKind kind, int number)
        {
            if (_runs.Count > 0 && _runs[^1] is var last && last.Kind == kind && last.First + last.Count == number)
            {
                _runs[^1] = last with { Count = last.Count + 1 };
            }
            else
            {
                _runs.Add(new StepRun(kind, number, 1));
            }
        }
    }
}
