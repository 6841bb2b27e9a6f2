using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Tooling.Streaming;

/// <summary>Counts what comes of one goal, kind by kind: by places, so that nothing is hashed or compared for a line.</summary>
internal sealed class GoalTally(Goal goal)
{
    private static readonly ImmutableArray<AdviceKind> Kinds =
    [
        AdviceKind.Solution, AdviceKind.Choice, AdviceKind.AskFirst, AdviceKind.DiscussFirst, AdviceKind.NoSolution, AdviceKind.NotAtStake,
    ];

    private readonly Counted[] _kinds = [.. Kinds.Select(_ => new Counted(goal.Solutions.Length))];

    public Goal Goal => goal;

    /// <summary>INVARIANT: lines bring no solutions of their own, so those of the verdict are those of the goal, in its order.</summary>
    public void Count(GoalVerdict verdict, bool isProvisional)
    {
        var counted = _kinds[(int)verdict.Kind];
        counted.Lines++;
        counted.Provisional += isProvisional ? 1 : 0;
        if (verdict.Advises)
        {
            var weighed = verdict.Weighed;
            for (var i = 0; i < weighed.Length; i++)
            {
                counted.Solutions[i] += weighed[i].IsBest ? 1 : 0;
            }
        }
    }

    public void Add(GoalTally other)
    {
        for (var i = 0; i < _kinds.Length; i++)
        {
            _kinds[i].Add(other._kinds[i]);
        }
    }

    public BatchGoalTotalsForm ToForm() => new(
        goal.Name,
        goal.Title,
        [
            .. Kinds.Select(kind => (Kind: kind, Counted: _kinds[(int)kind]))
                .Where(entry => entry.Counted.Lines > 0)
                .Select(entry => new BatchKindTotalsForm(
                    CodeWords.Of(entry.Kind), entry.Counted.Lines, entry.Counted.Provisional, ToForms(entry.Counted))),
        ]);

    private ImmutableArray<BatchSolutionTotalsForm> ToForms(Counted counted) =>
    [
        .. goal.Solutions.Select((solution, i) => new BatchSolutionTotalsForm(solution.Name, counted.Solutions[i]))
            .Where(form => form.Lines > 0)
            .OrderBy(form => form.Solution, StringComparer.Ordinal),
    ];

    private sealed class Counted(int solutions)
    {
        public long Lines { get; set; }

        public long Provisional { get; set; }

        public long[] Solutions { get; } = new long[solutions];

        public void Add(Counted more)
        {
            Lines += more.Lines;
            Provisional += more.Provisional;
            for (var i = 0; i < Solutions.Length; i++)
            {
                Solutions[i] += more.Solutions[i];
            }
        }
    }
}
