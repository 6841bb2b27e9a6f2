using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// All that could turn something in one goal: what its rules, costs and weighing read, known or open. Cells are told of what is
/// open, so everything is opened in a copy of the case. Where a comparison then reads several open numbers, cells decide nothing;
/// those numbers are opened one by one, with the others as the case says.
/// </summary>
/// <param name="All">In asking order.</param>
/// <param name="IsComplete">
/// False where a rule or a total of costs reads several numbers together: turned together they may turn elsewhere than their cells tell.
/// </param>
internal sealed record Turnables(ImmutableArray<Turnable> All, bool IsComplete)
{
    public static Turnables Of(IRuleSet engine, Situation situation, Goal goal)
    {
        var opened = OpenedGoal.Of(engine, Opening.Of(situation, goal), goal);
        var together = opened.Together;
        var facts = ImmutableArray.CreateBuilder<Turnable>();
        foreach (var fact in opened.Facts)
        {
            var points = opened.PointsOf(fact);
            if (together.Contains(fact))
            {
                var others = together.Where(other => other != fact);
                points = points.And(OpenedGoal.Of(engine, Opening.Close(opened.Situation, situation, others), goal).PointsOf(fact));
            }

            if (CellsOfCase.Of(fact, points, ValueOf(situation, goal, fact)) is { } turnable)
            {
                facts.Add(turnable with { IsReadTogether = together.Contains(fact) });
            }
        }

        return new Turnables(facts.ToImmutable(), together.IsEmpty && opened.Lists.IsEmpty);
    }

    /// <summary>What the case says of it.</summary>
    private static FactValue ValueOf(Situation situation, Goal goal, OpenFact fact)
    {
        if (fact.Backing is { } solution)
        {
            var backing = situation.BackingOf(goal.Name, solution);
            return (fact.OfOrganisation ? backing.Organisation : backing.Resident) switch
            {
                Truth.True => FactValue.Yes,
                Truth.False => FactValue.No,
                _ => FactValue.NotAsked,
            };
        }

        return fact.List is { } list
            ? situation.ValueOf(list).Members[fact.Member].ValueOf(fact.Definition!)
            : situation.ValueOf(fact.Definition!);
    }

    /// <summary>A goal in a situation where much is open, as the engine reads it.</summary>
    private sealed record OpenedGoal(
        Situation Situation, OpenCells Cells, CostCrossings Crossings, ImmutableArray<OpenFact> All, ImmutableHashSet<Slot> Broken)
    {
        public static OpenedGoal Of(IRuleSet engine, Situation situation, Goal goal)
        {
            var found = Findings.Of(engine, situation, goal);
            var cells = engine.Cells(situation, goal);
            // Whether it is at stake is open like all else: the solutions are looked at in any case.
            found[goal.AtStake] = found[goal.AtStake] == Truth.False ? Truth.Unknown : found[goal.AtStake];
            var verdict = Assessment.Weigh(found)[0];
            ImmutableArray<Solution> solutions = [.. GoalRules.CanStillMatter(verdict).Select(standing => standing.Solution)];
            var crossings = CostCrossings.Of(solutions, found, cells);
            var breaking = GoalRules.Of(goal).Concat(solutions.SelectMany(GoalRules.Of)).SelectMany(read => cells.Of(read.Rule).Breaking)
                .Concat(solutions.SelectMany(GoalRules.AmountsOf).SelectMany(read => cells.Of(read.Amount).Reads.Breaking))
                .Concat(crossings.Broken(found.Blueprint.Order).Slots);
            return new OpenedGoal(situation, cells, crossings, OpenFacts.Of(verdict, situation, cells), [.. breaking]);
        }

        /// <summary>Without lists that nobody listed: those have no cells.</summary>
        public IEnumerable<OpenFact> Facts => All.Where(fact => fact.Definition?.Type != FactType.List);

        public ImmutableArray<OpenFact> Lists => [.. All.Where(fact => fact.Definition?.Type == FactType.List)];

        /// <summary>Numbers, dates and texts that something reads together with others.</summary>
        public ImmutableArray<OpenFact> Together => [.. Facts.Where(fact =>
            fact.Slot is { Fact.Type: not (FactType.YesNo or FactType.Choice) } slot && Broken.Contains(slot))];

        public TurningPoints PointsOf(OpenFact fact) => fact.Slot is null
            ? TurningPoints.None
            : Cells.PointsOf(SlotOf(fact)).And(Crossings.PointsOf(SlotOf(fact)));

        /// <summary>The member of a list is another object in every situation in which something of it is otherwise.</summary>
        private Slot SlotOf(OpenFact fact) => fact.List is { } list
            ? new Slot(fact.Definition!, Situation.ValueOf(list).Members[fact.Member])
            : new Slot(fact.Definition!);
    }
}
