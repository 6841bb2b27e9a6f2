using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>All ways to answer the open facts of one goal: one cell for each, taken as independent.</summary>
internal sealed class Completions
{
    private readonly IRuleSet _rules;
    private readonly Goal _goal;
    private readonly GoalVerdict _shown;
    private readonly ImmutableArray<OpenFact> _facts;
    private readonly ImmutableArray<ImmutableArray<FactValue>> _cells;

    public Completions(IRuleSet rules, GoalVerdict shown, ImmutableArray<OpenFact> facts)
    {
        _rules = rules;
        _goal = shown.Goal;
        _shown = shown;
        _facts = facts;
        _cells = [.. facts.Select(fact => fact.Definition is { } definition
            ? rules.Cells(definition, shown.Goal)
            : ImmutableArray.Create(FactValue.Yes, FactValue.No))];
    }

    /// <summary>False when an open fact has no cells to list, such as a whole list.</summary>
    public bool CanBeListed => !_cells.Any(cells => cells.IsEmpty);

    /// <summary>How many there are; long.MaxValue when that is not enough to say.</summary>
    public long Count => _cells.Aggregate(1L, (count, cells) =>
        count > long.MaxValue / Math.Max(1, cells.Length) ? long.MaxValue : count * cells.Length);

    /// <summary>
    /// The advice as a function of the open facts. A branch stops where no open fact can matter any more,
    /// so what is certainly the same is looked at once.
    /// </summary>
    public AdviceTree Explore(Situation situation)
    {
        var tree = new AdviceTree();
        tree.Root = Explore(tree, situation, Assess(situation), 0);
        return tree;
    }

    /// <summary>Changes the answers one at a time, from two starting points, and says whether an advice differs from the one shown.</summary>
    public bool SomeDiffer(Situation situation, int budget)
    {
        foreach (var start in new Func<ImmutableArray<FactValue>, FactValue>[] { cells => cells[0], cells => cells[^1] })
        {
            var complete = Enumerable.Range(0, _facts.Length)
                .Aggregate(situation, (answered, i) => _facts[i].Answer(answered, _goal, start(_cells[i])));
            var variants = Enumerable.Range(0, _facts.Length)
                .SelectMany(i => _cells[i].Select(cell => _facts[i].Answer(complete, _goal, cell)));
            if (variants.Prepend(complete).Take(Math.Max(1, budget / 2)).Any(s => !Assess(s).SameAdvice(_shown)))
            {
                return true;
            }
        }

        return false;
    }

    private int Explore(AdviceTree tree, Situation situation, GoalVerdict verdict, int from)
    {
        var open = OpenFacts.Of(verdict, situation).InAskingOrder.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        for (var i = from; i < _facts.Length; i++)
        {
            if (open.Contains(_facts[i].Name))
            {
                var at = i;
                return tree.Branch(_facts[at].Name, [.. _cells[at].Select(cell =>
                {
                    var answered = _facts[at].Answer(situation, _goal, cell);
                    return Explore(tree, answered, Assess(answered), at + 1);
                })]);
            }
        }

        return tree.Leaf(verdict);
    }

    private GoalVerdict Assess(Situation situation) => Assessment.Weigh(Findings.Of(_rules, situation, _goal))[0];
}
