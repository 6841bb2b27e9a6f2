using System.Collections.Frozen;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>
/// The fast engine: rules and amounts compiled to a decision space, one for the whole pack and one for every goal, each built
/// when it is first asked for. It finds; what a rule means and why it holds is explained by the engine that is the meaning.
/// </summary>
/// <param name="pack">The pack.</param>
/// <param name="meaning">The engine it is held against, which explains.</param>
internal sealed class DecisionSpaceRuleSet(BoundPack pack, IRuleSet meaning) : IRuleSet
{
    private readonly PackPart _whole = new(pack, Range.All, Range.All);
    private readonly FrozenDictionary<string, PackPart> _goals = pack.Goals.ToFrozenDictionary(
        goal => goal.Goal.Name, goal => new PackPart(pack, goal.Rules, goal.Amounts), StringComparer.Ordinal);

    public Blueprint Blueprint => meaning.Blueprint;

    public void Find(Situation situation, Findings findings)
    {
        var part = findings.Only is { } only ? _goals[only.Name] : _whole;
        part.Find(situation, findings);
    }

    public OpenCells Cells(Situation situation, Goal goal) => meaning.Cells(situation, goal);

    public TraceNode Explain(Situation situation, Rule rule) => meaning.Explain(situation, rule);
}
