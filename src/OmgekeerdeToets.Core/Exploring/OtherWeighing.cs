using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>The same rules under another weighing: what is found stays the same, what it weighs does not.</summary>
internal sealed class OtherWeighing(IRuleSet rules, Blueprint blueprint) : IRuleSet
{
    public Blueprint Blueprint => blueprint;

    /// <summary>With one criterion before all others.</summary>
    public static OtherWeighing First(IRuleSet rules, Criterion criterion) =>
        new(rules, rules.Blueprint with { Order = Reweighed.First(rules.Blueprint.Order, criterion) });

    /// <summary>With another weight for one argument of one goal.</summary>
    public static OtherWeighing Of(IRuleSet rules, Goal goal, Rule argument, Weight weight) => new(rules, rules.Blueprint with
    {
        Goals = rules.Blueprint.Goals.Replace(goal, Reweighed.With(goal, argument, weight)),
    });

    public void Find(Situation situation, Findings findings) => rules.Find(situation, findings);

    public OpenCells Cells(Situation situation, Goal goal) => rules.Cells(situation, goal);

    public TraceNode Explain(Situation situation, Rule rule) => rules.Explain(situation, rule);
}
