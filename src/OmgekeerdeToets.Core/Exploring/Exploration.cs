using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// From what is open to the advice for every completion: what each rule comes to, what each part of the goal comes to with that,
/// and what the advice is with those. At every stage answers that nothing tells apart are merged.
/// </summary>
internal sealed class Exploration
{
    private readonly IRuleSet _engine;
    private readonly OpenGoal _open;
    private readonly Goal _goal;

    private Exploration(IRuleSet engine, OpenGoal open)
    {
        _engine = engine;
        _open = open;
        _goal = open.Assessed.Goal with { Solutions = open.Assessed.Outcome.Solutions };
        Facts = [.. Open.Select(fact => Axis.Of(fact, CellsOf(fact)))];
    }

    /// <summary>What is open and can matter, in asking order.</summary>
    public ImmutableArray<OpenFact> Open => _open.Open;

    /// <summary>The same with their cells, before merging.</summary>
    public ImmutableArray<Axis> Facts { get; }

    public static Exploration Of(IRuleSet engine, Situation situation, GoalVerdict shown) => new(engine, OpenGoal.Of(engine, situation, shown));

    /// <summary>The advice for every completion; null when more than the limit would have to be looked at.</summary>
    public Completions? Completions(int limit)
    {
        if (Tabulation.Of(_engine, _open.Found.Situation, _goal, Facts, _open.Cells, _open.Solutions, limit) is not { } tabulated)
        {
            return null;
        }

        var (axes, rules) = WithFreeAnswers(Merge(tabulated));
        var method = new Method(_open.Found, _goal, axes, rules);
        var parts = _open.Solutions.Select(solution => Part.OfSolution(method, solution, limit)).Prepend(Part.OfGoal(method, limit)).ToList();
        return parts.Contains(null)
            ? null
            : new Completions(method, parts[0]!, [.. parts.Skip(1).Select(part => part!)], _open.Crossings.Broken(_open.Found.Blueprint.Order));
    }

    /// <summary>The open facts behind what an engine reads, in asking order.</summary>
    public ImmutableArray<OpenFact> Named(IEnumerable<Slot> slots)
    {
        var named = slots.ToHashSet();
        return [.. Open.Where(fact => fact.Slot is { } slot && named.Contains(slot))];
    }

    private ImmutableArray<FactValue> CellsOf(OpenFact fact) => fact.Slot is { } slot
        ? FactCells.Of(slot.Fact, _open.PointsOf(fact))
        : [FactValue.Yes, FactValue.No];

    private (ImmutableArray<Axis> Axes, ImmutableArray<OpenRule> Rules) Merge(ImmutableArray<OpenRule> rules)
    {
        var kept = CellTable.Distinct([.. Facts.Select(axis => axis.Size)], [.. rules.Select(rule => rule.Table)]);
        return (
            [.. Facts.Select((axis, i) => axis.Fact!.Slot is null || axis.Cells.IsEmpty ? axis : axis with { Cells = [.. kept[i].Select(cell => axis.Cells[cell])] })],
            [.. rules.Select(rule => rule with { Table = rule.Table.Keep(kept) })]);
    }

    private (ImmutableArray<Axis> Axes, ImmutableArray<OpenRule> Rules) WithFreeAnswers(
        (ImmutableArray<Axis> Axes, ImmutableArray<OpenRule> Rules) merged)
    {
        var axes = merged.Axes.ToBuilder();
        var rules = ImmutableArray.CreateBuilder<OpenRule>();
        foreach (var rule in merged.Rules)
        {
            if (rule.NeedsFreeAnswer)
            {
                rules.Add(rule with { FreeAxis = axes.Count });
                // What is undecided hangs on all that the rule reads, not only on what breaks it.
                axes.Add(Axis.Free(Named(rule.Reads.All), rule.Reads.MayStayUnknown));
            }
            else
            {
                rules.Add(rule);
            }
        }

        return (axes.ToImmutable(), rules.ToImmutable());
    }
}
