using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Tooling.Streaming;

/// <summary>Counts what comes of the lines. Each thread has one of its own; together they are the totals, whatever thread had which line.</summary>
internal sealed class BatchTally(Blueprint blueprint)
{
    private static readonly ImmutableArray<AdviceKind> Kinds =
    [
        AdviceKind.Solution, AdviceKind.Choice, AdviceKind.AskFirst, AdviceKind.DiscussFirst, AdviceKind.NoSolution, AdviceKind.NotAtStake,
    ];

    /// <summary>By kind, of every goal of this pack that was met: a goal is itself, so nothing it holds is hashed or compared.</summary>
    private readonly Dictionary<Goal, Counted?[]> _counted = new(ReferenceEqualityComparer.Instance);

    public long Computed { get; set; }

    public long Refused { get; set; }

    public void Count(GoalVerdict verdict, bool isProvisional)
    {
        var counted = Of(verdict.Goal, verdict.Kind);
        counted.Lines++;
        counted.Provisional += isProvisional ? 1 : 0;
        foreach (ref readonly var solution in verdict.Weighed)
        {
            if (verdict.Advises && solution.IsBest)
            {
                var name = solution.Solution.Name;
                counted.Solutions[name] = counted.Solutions.GetValueOrDefault(name) + 1;
            }
        }
    }

    public void Add(BatchTally other)
    {
        Computed += other.Computed;
        Refused += other.Refused;
        foreach (var (goal, kinds) in other._counted)
        {
            foreach (var kind in Kinds)
            {
                if (kinds[(int)kind] is { } more)
                {
                    Of(goal, kind).Add(more);
                }
            }
        }
    }

    /// <param name="referenceDate">The day that counted for all lines; null when each had its own.</param>
    /// <param name="only">The one goal that was asked for; null for all.</param>
    public BatchTotalsForm ToForm(DateOnly? referenceDate, string? only) => new(
        BatchTotalsForm.Name,
        PackForm.Of(blueprint.Pack),
        referenceDate is { } date ? DateWording.Iso(date) : null,
        Computed + Refused,
        Computed,
        Refused,
        [.. blueprint.Goals.Where(goal => only is null || goal.Name == only).Select(Of)]);

    private BatchGoalTotalsForm Of(Goal goal) => new(
        goal.Name,
        goal.Title,
        [
            .. Kinds.Select(kind => (Kind: kind, Counted: _counted.GetValueOrDefault(goal)?[(int)kind]))
                .Where(entry => entry.Counted is not null)
                .Select(entry => new BatchKindTotalsForm(
                    CodeWords.Of(entry.Kind),
                    entry.Counted!.Lines,
                    entry.Counted.Provisional,
                    [
                        .. entry.Counted.Solutions.OrderBy(named => named.Key, StringComparer.Ordinal)
                            .Select(named => new BatchSolutionTotalsForm(named.Key, named.Value)),
                    ])),
        ]);

    private Counted Of(Goal goal, AdviceKind kind)
    {
        if (!_counted.TryGetValue(goal, out var kinds))
        {
            _counted[goal] = kinds = new Counted?[Kinds.Length];
        }

        return kinds[(int)kind] ??= new Counted();
    }

    private sealed class Counted
    {
        public long Lines { get; set; }

        public long Provisional { get; set; }

        public Dictionary<string, long> Solutions { get; } = new(StringComparer.Ordinal);

        public void Add(Counted more)
        {
            Lines += more.Lines;
            Provisional += more.Provisional;
            foreach (var (solution, lines) in more.Solutions)
            {
                Solutions[solution] = Solutions.GetValueOrDefault(solution) + lines;
            }
        }
    }
}
