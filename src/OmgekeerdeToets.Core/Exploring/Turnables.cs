using System.Collections.Immutable;
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
        var opened = OpenGoal.Opened(engine, Opening.Of(situation, goal), goal);
        var listed = opened.Open.Where(fact => fact.Definition?.Type != FactType.List).ToImmutableArray(); // a list that nobody listed has no cells
        var together = ReadTogether(opened, listed);
        var facts = ImmutableArray.CreateBuilder<Turnable>();
        foreach (var fact in listed)
        {
            var points = opened.PointsOf(fact);
            if (together.Contains(fact))
            {
                var others = together.Where(other => other != fact);
                points = points.And(OpenGoal.Opened(engine, Opening.Close(opened.Found.Situation, situation, others), goal).PointsOf(fact));
            }

            if (CellsOfCase.Of(fact, points, ValueOf(situation, goal, fact)) is { } turnable)
            {
                facts.Add(turnable with { IsReadTogether = together.Contains(fact) });
            }
        }

        return new Turnables(facts.ToImmutable(), together.IsEmpty && listed.Length == opened.Open.Length);
    }

    /// <summary>Numbers, dates and texts that something reads together with others.</summary>
    private static ImmutableArray<OpenFact> ReadTogether(OpenGoal opened, ImmutableArray<OpenFact> facts)
    {
        var breaking = GoalRules.Of(opened.Assessed.Goal).Concat(opened.Solutions.SelectMany(GoalRules.Of)).SelectMany(read => opened.Cells.Of(read.Rule).Breaking)
            .Concat(opened.Solutions.SelectMany(GoalRules.AmountsOf).SelectMany(read => opened.Cells.Of(read.Amount).Reads.Breaking))
            .Concat(opened.Crossings.Broken(opened.Found.Blueprint.Order).Slots)
            .ToHashSet();
        return [.. facts.Where(fact => fact.Slot is { Fact.Type: not (FactType.YesNo or FactType.Choice) } slot && breaking.Contains(slot))];
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
}
