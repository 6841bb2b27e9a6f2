using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>One goal in one situation with what is open in it, as the engine reads it: what can still matter, and where answers turn it.</summary>
internal sealed class OpenGoal
{
    private OpenGoal(Findings found, OpenCells cells, GoalVerdict assessed)
    {
        Found = found;
        Cells = cells;
        Assessed = assessed;
        Solutions = [.. GoalRules.CanStillMatter(assessed).Select(standing => standing.Solution)];
        Crossings = CostCrossings.Of(Solutions, found, cells);
        Open = OpenFacts.Of(assessed, found.Situation, cells);
    }

    public Findings Found { get; }

    public OpenCells Cells { get; }

    /// <summary>The verdict with the solutions assessed, where the goal is at stake or an answer may yet raise it.</summary>
    public GoalVerdict Assessed { get; }

    /// <summary>The solutions that some answer may bring in.</summary>
    public ImmutableArray<Solution> Solutions { get; }

    /// <summary>Where the total costs of two of them cross.</summary>
    public CostCrossings Crossings { get; }

    /// <summary>What is open and can matter, in asking order.</summary>
    public ImmutableArray<OpenFact> Open { get; }

    /// <summary>As it is shown: a goal that is not at stake is looked into where an answer may yet raise it.</summary>
    public static OpenGoal Of(IRuleSet engine, Situation situation, GoalVerdict shown)
    {
        var cells = engine.Cells(situation, shown.Goal);
        var found = Findings.Of(engine, situation, shown.Goal);
        return new OpenGoal(found, cells, IsNotAtStake(found, shown.Goal) && !cells.Of(shown.Goal.AtStake).IsEmpty ? AsIfOpen(found, shown.Goal) : shown);
    }

    /// <summary>In a copy of the case in which much is opened: whether it is at stake is open like all else, so the solutions are looked at in any case.</summary>
    public static OpenGoal Opened(IRuleSet engine, Situation opened, Goal goal)
    {
        var found = Findings.Of(engine, opened, goal);
        return new OpenGoal(found, engine.Cells(opened, goal), IsNotAtStake(found, goal) ? AsIfOpen(found, goal) : Assessment.Weigh(found)[0]);
    }

    /// <summary>Where answers on it turn a rule, or the costs of two solutions cross; nowhere for backing.</summary>
    public TurningPoints PointsOf(OpenFact fact)
    {
        if (fact.Slot is null)
        {
            return TurningPoints.None;
        }

        // The member of a list is another object in every situation in which something of it is otherwise.
        var slot = fact.List is { } list
            ? new Slot(fact.Definition!, Found.Situation.ValueOf(list).Members[fact.Member])
            : fact.Slot;
        return Cells.PointsOf(slot).And(Crossings.PointsOf(slot));
    }

    private static bool IsNotAtStake(Findings found, Goal goal) => found[goal.AtStake] == Truth.False;

    private static GoalVerdict AsIfOpen(Findings found, Goal goal)
    {
        var atStake = found[goal.AtStake];
        found[goal.AtStake] = Truth.Unknown;
        var assessed = Assessment.Weigh(found)[0];
        found[goal.AtStake] = atStake;
        return assessed;
    }
}
