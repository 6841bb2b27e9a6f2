using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Evaluation;
using OmgekeerdeToets.Evaluation.Explaining;
using OmgekeerdeToets.Evaluation.Open;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>
/// A pack with one change. What did not change is found by the engine of the pack, what did by walking its tree: so a change
/// costs no compilation. Here everything is computed once; <c>test</c> is what holds the two engines against each other.
/// </summary>
internal sealed class ChangedRules(IRuleSet original, BoundPack bound, Blueprint blueprint, Mutation mutation) : IRuleSet
{
    public Blueprint Blueprint => blueprint;

    public void Find(Situation situation, Findings findings)
    {
        original.Find(situation, findings);
        if (mutation.Bodies.IsEmpty && mutation.Amounts.IsEmpty)
        {
            return;
        }

        var walk = TreeWalk.Over(new SituationReader(situation));
        foreach (var body in mutation.Bodies)
        {
            findings[body.Rule] = ReferenceRuleSet.TruthOf(body, walk, situation.ReferenceDate);
        }

        foreach (var formula in mutation.Amounts)
        {
            findings[formula.Amount] = (walk.Evaluate(formula.Formula.Expression) as EvaluatedNumber)?.Number;
        }
    }

    public OpenCells Cells(Situation situation, Goal goal) => OpenReader.Of(bound, situation, goal);

    public TraceNode Explain(Situation situation, Rule rule) => RuleTrace.Of(bound.Rules[rule.Index], situation);
}
