using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>
/// What the cases come to, counted. The rules of a goal count in the cases that are about it: where it is at stake, or may be and
/// somebody chose it or expects something of it. Elsewhere they come to something too, and nobody looks at it. Whether a goal is
/// at stake counts in every case.
/// </summary>
internal sealed class CaseTallies
{
    private readonly RulePack _pack;
    private readonly ImmutableArray<OutcomeTally> _rules;
    private readonly Dictionary<BoundExpression, OutcomeTally> _conditions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _goals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Wins, int Loses)> _solutions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutcomeTally> _questions = new(StringComparer.Ordinal);
    private int _case;

    public CaseTallies(RulePack pack, IEnumerable<DerivationSymbol> derivations)
    {
        _pack = pack;
        _rules = [.. pack.Bound.Rules.Select(_ => new OutcomeTally())];
        var bodies = derivations.Select(derivation => derivation.Body);
        foreach (var leaf in pack.Bound.Rules.SelectMany(LeafConditions.In).Concat(bodies.SelectMany(LeafConditions.In)).Concat(bodies))
        {
            _conditions.TryAdd(leaf, new OutcomeTally());
        }
    }

    public OutcomeCounts Of(Rule rule) => _rules[rule.Index].Counts;

    public OutcomeCounts Of(BoundExpression condition) => _conditions[condition].Counts;

    /// <summary>How many cases are about the goal.</summary>
    public int CasesOf(string goal) => _goals.GetValueOrDefault(goal);

    public (int Wins, int Loses) Of(string goal, string solution) => _solutions.GetValueOrDefault(goal + "/" + solution);

    /// <summary>In how many cases a concept or field comes out as a question.</summary>
    public int Asked(string name) => _questions.TryGetValue(name, out var tally) ? tally.Counts.True : 0;

    public void Add(BoundCase read, BoundGoal? only)
    {
        _case++;
        var result = _pack.Assess(read.Situation);
        var findings = result.Findings;
        foreach (var (goal, i) in _pack.Bound.Goals.Select((goal, i) => (goal, i)).Where(pair => only is null || pair.goal == only))
        {
            var verdict = result.Verdicts[i];
            var isAbout = IsAbout(read, verdict);
            foreach (var body in _pack.Bound.Rules[goal.Rules].Where(body => isAbout || body.Rule == goal.Goal.AtStake))
            {
                Add(body, findings);
            }

            if (isAbout)
            {
                _goals[verdict.Goal.Name] = CasesOf(verdict.Goal.Name) + 1;
                Add(verdict);
                AddQuestions(result.Goals[i]);
            }
        }

        foreach (var check in _pack.Bound.Checks)
        {
            Add(_pack.Bound.Rules[check.Rule.Index], findings);
        }
    }

    private static bool IsAbout(BoundCase read, GoalVerdict verdict) => verdict.IsAbout(read.Situation)
        || (verdict.Outcome.AtStake == Truth.Unknown && read.Syntax.Expected.Any(expected => expected.Goal.Value == verdict.Goal.Name));

    private void Add(RuleBody body, Findings findings)
    {
        _rules[body.Rule.Index].Add(findings[body.Rule], _case);
        if (!body.Rule.Validity.Contains(findings.Situation.ReferenceDate))
        {
            return;
        }

        var facts = new SituationReader(findings.Situation);
        foreach (var condition in body.Conditions.Concat(body.Exceptions))
        {
            Add(TreeWalk.Explain(condition, facts));
        }
    }

    private void Add(Step step)
    {
        if (_conditions.TryGetValue(step.Expression, out var tally))
        {
            tally.Add(step.Result.Truth, _case);
        }

        foreach (var child in step.Children)
        {
            Add(child);
        }
    }

    private void Add(GoalVerdict verdict)
    {
        foreach (ref readonly var solution in verdict.Weighed)
        {
            var key = verdict.Goal.Name + "/" + solution.Solution.Name;
            var (wins, loses) = _solutions.GetValueOrDefault(key);
            var isAdvised = verdict.Advises && solution.IsBest;
            var isBeaten = !isAdvised && solution.Outcome is Outcome.FallsAway or Outcome.Possible;
            _solutions[key] = (wins + (isAdvised ? 1 : 0), loses + (isBeaten ? 1 : 0));
        }
    }

    private void AddQuestions(Advice advice)
    {
        foreach (var question in advice.Questions)
        {
            var name = question.Definition?.QualifiedName ?? question.Fact; // of a member: about the field
            if (!_questions.TryGetValue(name, out var tally))
            {
                _questions.Add(name, tally = new OutcomeTally());
            }

            tally.Add(Truth.True, _case);
        }
    }
}
