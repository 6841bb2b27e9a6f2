using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Planning;

/// <summary>
/// The advices of several goals side by side (<i>plan</i>): what comes first, what goes together, what does not, what it asks
/// and costs. Made of verdicts that stand; it changes none of them, and what pulls apart it leaves to people.
/// </summary>
internal sealed record HouseholdPlan
{
    /// <summary>The goals at stake: urgent first, then those somebody chose, then by name.</summary>
    public required ImmutableArray<PlannedGoal> Goals { get; init; }

    /// <summary>What the goals advise, in the order in which to do it.</summary>
    public required ImmutableArray<PlannedSolution> Solutions { get; init; }

    /// <summary>What the solutions do to each other, and to what an open choice names.</summary>
    public required ImmutableArray<SolutionLink> Links { get; init; }

    /// <summary>What a solution in the plan cannot do without, and the plan does not have.</summary>
    public required ImmutableArray<MissingNeed> MissingNeeds { get; init; }

    public required PlanTotal Resident { get; init; }

    public required PlanTotal Municipality { get; init; }

    /// <summary>Goals whose advice names no one solution: a choice, questions first, or nothing that can be done.</summary>
    public IEnumerable<PlannedGoal> OpenGoals => Goals.Where(goal => goal.IsOpen);

    /// <summary>What no other advice stands in the way of: only this is asked and counted.</summary>
    public IEnumerable<PlannedSolution> Settled => Solutions.Where(solution => !solution.IsDisputed);
}

/// <summary>A goal at stake.</summary>
internal sealed record PlannedGoal(GoalVerdict Verdict, ChosenBy ChosenBy)
{
    public string Name => Verdict.Goal.Name;

    public bool IsUrgent => Verdict.Goal.IsUrgent;

    public bool IsOpen => Verdict.Kind != AdviceKind.Solution;
}
