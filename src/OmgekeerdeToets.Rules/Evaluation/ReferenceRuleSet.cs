using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Evaluation.Explaining;
using OmgekeerdeToets.Evaluation.Open;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Evaluation;

/// <summary>A rule set that walks the bound tree, plainly: what every other engine is held against.</summary>
internal sealed class ReferenceRuleSet(BoundPack pack, Blueprint blueprint) : IRuleSet
{
    public Blueprint Blueprint => blueprint;

    public void Find(Situation situation, Findings findings)
    {
        var walk = TreeWalk.Over(new SituationReader(situation));
        var (rules, amounts) = findings.Only is { } only ? PartOf(only) : (Range.All, Range.All);
        foreach (var body in pack.Rules.AsSpan()[rules])
        {
            findings[body.Rule] = TruthOf(body, walk, situation.ReferenceDate);
        }

        foreach (var formula in pack.Amounts.AsSpan()[amounts])
        {
            findings[formula.Amount] = (walk.Evaluate(formula.Formula.Expression) as EvaluatedNumber)?.Number;
        }
    }

    public OpenCells Cells(Situation situation, Goal goal) => OpenReader.Of(pack, situation, goal);

    public TraceNode Explain(Situation situation, Rule rule) => RuleTrace.Of(pack.Rules[rule.Index], situation);

    private (Range Rules, Range Amounts) PartOf(Goal goal)
    {
        var bound = pack.Goals.First(candidate => candidate.Goal.Name == goal.Name);
        return (bound.Rules, bound.Amounts);
    }

    /// <summary>What one rule comes to on a day; out of its validity it does not hold.</summary>
    internal static Truth TruthOf(RuleBody body, TreeWalk walk, DateOnly day) => body.Rule.Validity.Contains(day)
        ? RuleTruth.Of(
            body.Conditions.Select(condition => walk.Evaluate(condition).Truth),
            body.Exceptions.Select(exception => walk.Evaluate(exception).Truth))
        : Truth.False;
}
