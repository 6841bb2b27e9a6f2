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
    private readonly Findings _found;
    private readonly OpenCells _cells;
    private readonly Goal _goal;
    private readonly ImmutableArray<Steps.Consequences.Solution> _solutions;
    private readonly CostCrossings _crossings;

    private Exploration(IRuleSet engine, Findings found, OpenCells cells, GoalVerdict assessed)
    {
        _engine = engine;
        _found = found;
        _cells = cells;
        _goal = assessed.Goal with { Solutions = assessed.Outcome.Solutions };
        _solutions = [.. GoalRules.CanStillMatter(assessed).Select(verdict => verdict.Solution)];
        _crossings = CostCrossings.Of(_solutions, found, cells);
        Open = OpenFacts.Of(assessed, found.Situation, cells);
        Facts = [.. Open.Select(fact => Axis.Of(fact, CellsOf(fact)))];
    }

    /// <summary>What is open and can matter, in asking order.</summary>
    public ImmutableArray<OpenFact> Open { get; }

    /// <summary>The same with their cells, before merging.</summary>
    public ImmutableArray<Axis> Facts { get; }

    public static Exploration Of(IRuleSet engine, Situation situation, GoalVerdict shown)
    {
        var cells = engine.Cells(situation, shown.Goal);
        var found = Findings.Of(engine, situation, shown.Goal);
        return new Exploration(engine, found, cells, AsIfAssessed(shown, found, cells));
    }

    /// <summary>The advice for every completion; null when more than the limit would have to be looked at.</summary>
    public Completions? Completions(int limit)
    {
        if (Tabulation.Of(_engine, _found.Situation, _goal, Facts, _cells, _solutions, limit) is not { } tabulated)
        {
            return null;
        }

        var (axes, rules) = WithFreeAnswers(Merge(tabulated));
        var method = new Method(_found, _goal, axes, rules);
        var parts = _solutions.Select(solution => Part.OfSolution(method, solution, limit)).Prepend(Part.OfGoal(method, limit)).ToList();
        return parts.Contains(null)
            ? null
            : new Completions(method, parts[0]!, [.. parts.Skip(1).Select(part => part!)], _crossings.Broken(_found.Blueprint.Order));
    }

    /// <summary>The open facts behind what an engine reads, in asking order.</summary>
    public ImmutableArray<OpenFact> Named(IEnumerable<Slot> slots)
    {
        var named = slots.ToHashSet();
        return [.. Open.Where(fact => fact.Slot is { } slot && named.Contains(slot))];
    }

    /// <summary>A goal that is not at stake was not assessed; where an answer may yet raise it, it is assessed to see what can matter then.</summary>
    private static GoalVerdict AsIfAssessed(GoalVerdict shown, Findings found, OpenCells cells)
    {
        var atStake = found[shown.Goal.AtStake];
        if (atStake != Truth.False || cells.Of(shown.Goal.AtStake).IsEmpty)
        {
            return shown;
        }

        found[shown.Goal.AtStake] = Truth.Unknown;
        var assessed = Assessment.Weigh(found)[0];
        found[shown.Goal.AtStake] = atStake;
        return assessed;
    }

    private ImmutableArray<FactValue> CellsOf(OpenFact fact) => fact.Slot is { } slot
        ? FactCells.Of(slot.Fact, _cells.PointsOf(slot).And(_crossings.PointsOf(slot)))
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
