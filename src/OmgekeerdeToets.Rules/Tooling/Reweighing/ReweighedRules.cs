using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Tooling.Reweighing;

/// <summary>The rules of a pack under a blueprint that weighs otherwise: what is found stays the same, what it weighs does not.</summary>
internal sealed class ReweighedRules(IRuleSet rules, Blueprint blueprint) : IRuleSet
{
    public Blueprint Blueprint => blueprint;

    public void Find(Situation situation, Findings findings) => rules.Find(situation, findings);

    public OpenCells Cells(Situation situation, Goal goal) => rules.Cells(situation, goal);

    public TraceNode Explain(Situation situation, Rule rule) => rules.Explain(situation, rule);
}
