using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>Holds one case against others: each is assessed once, and compared for every goal at stake in the first.</summary>
internal sealed class AlikeRun
{
    private readonly RulePack _pack;
    private readonly FiledCase _own;
    private readonly People _people;
    private readonly ImmutableArray<ComparedGoal> _goals;

    public AlikeRun(RulePack pack, FiledCase own, string? goal)
    {
        _pack = pack;
        _own = own;
        _people = new People(pack.Blueprint);
        _goals =
        [
            .. pack.Assess(own.Situation).Verdicts
                .Where(verdict => (goal is null || verdict.Goal.Name == goal) && verdict.IsAbout(own.Situation))
                .Select(verdict => ComparedGoal.Of(new CaseOfGoal(own, verdict), new GoalComparison(pack.Rules, verdict.Goal, own.Situation))),
        ];
    }

    public AlikeReport Against(ImmutableArray<FiledCase> others, Action<int, int>? progress)
    {
        var alike = _goals.Select(_ => new List<AlikeCase>()).ToList();
        var near = _goals.Select(_ => new List<NearCase>()).ToList();
        for (var i = 0; i < others.Length; i++)
        {
            progress?.Invoke(i, others.Length);
            var verdicts = _pack.Assess(others[i].Situation).Verdicts;
            for (var goal = 0; goal < _goals.Length; goal++)
            {
                Compare(_goals[goal], new CaseOfGoal(others[i], Find(verdicts, _goals[goal].Own)), alike[goal], near[goal]);
            }
        }

        progress?.Invoke(others.Length, others.Length);
        return new AlikeReport(_pack, _own, others.Length, [.. _goals.Select((goal, i) => Goal(goal.Own, goal.Comparison, alike[i], near[i]))]);
    }

    private static AlikeGoal Goal(CaseOfGoal own, GoalComparison comparison, List<AlikeCase> alike, List<NearCase> near) => new(
        own,
        comparison.Counting(),
        [.. alike.OrderBy(found => found.Case.Filed.File, StringComparer.Ordinal)],
        [
            .. near.OrderBy(found => found.Difference.Definition.Name, StringComparer.Ordinal)
                .ThenBy(found => found.Difference.Fields.FirstOrDefault()?.Name, StringComparer.Ordinal)
                .ThenBy(found => found.Case.Filed.File, StringComparer.Ordinal),
        ]);

    private void Compare(ComparedGoal goal, CaseOfGoal other, List<AlikeCase> alike, List<NearCase> near)
    {
        if (!other.Verdict.IsAbout(other.Situation))
        {
            return;
        }

        var (likeness, difference) = goal.Comparison.With(other.Situation);
        if (likeness == Likeness.Different)
        {
            return;
        }

        var differences = new Differences(_people, goal.Solutions, goal.Judgements, goal.Own, other).All();
        if (likeness == Likeness.Alike)
        {
            alike.Add(new AlikeCase(other, differences));
        }
        else
        {
            var besides = differences.Select(found => found.Kind).Where(kind => kind is not (DifferenceKind.Advice or DifferenceKind.Decision));
            near.Add(new NearCase(other, difference!, [.. besides.Distinct()]));
        }
    }

    private static GoalVerdict Find(ImmutableArray<GoalVerdict> verdicts, CaseOfGoal own) =>
        verdicts.First(verdict => verdict.Goal.Name == own.Verdict.Goal.Name);

    /// <summary>One goal at stake in the case, and what of it the facts leave to people.</summary>
    private sealed record ComparedGoal(
        CaseOfGoal Own, GoalComparison Comparison, ImmutableArray<Solution> Solutions, ImmutableArray<FactDefinition> Judgements)
    {
        public static ComparedGoal Of(CaseOfGoal own, GoalComparison comparison) =>
            new(own, comparison, comparison.OpenSolutions(), comparison.OpenJudgements());
    }
}
