using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Planning;

/// <summary>From the verdicts of all goals to one plan, or none where fewer than two goals are at stake.</summary>
internal static class Planner
{
    public static HouseholdPlan? Plan(ImmutableArray<GoalVerdict> verdicts, Situation situation, Blueprint blueprint)
    {
        var goals = AtStake(verdicts, situation);
        if (goals.Length < 2)
        {
            return null;
        }

        var found = InPlay(goals);
        var links = new LinkFinder(blueprint, verdicts, found);
        var named = links.Find();
        var disputed = named.Where(link => link.IsClash).SelectMany(link => new[] { link.From.Key, link.To.Key })
            .ToHashSet(StringComparer.Ordinal);
        var inPlay = found.ToDictionary(
            one => one.Key, one => one with { IsDisputed = disputed.Contains(one.Key) }, StringComparer.Ordinal);
        var here = named.Select(link => link with { From = inPlay[link.From.Key], To = inPlay[link.To.Key] }).ToImmutableArray();
        var ordered = PlanOrder.Of([.. found.Where(one => one.IsAdvised).Select(one => inPlay[one.Key])], here);
        return new HouseholdPlan
        {
            Goals = goals,
            Solutions = ordered,
            Links = here,
            MissingNeeds = links.Missing(),
            Resident = PlanCosts.Of(ordered, goals, CostBearer.Resident),
            Municipality = PlanCosts.Of(ordered, goals, CostBearer.Municipality),
        };
    }

    private static ImmutableArray<PlannedGoal> AtStake(ImmutableArray<GoalVerdict> verdicts, Situation situation) =>
    [
        .. verdicts.Where(verdict => verdict.Outcome.AtStake == Truth.True)
            .Select(verdict => new PlannedGoal(verdict, situation.Content.Goals.GetValueOrDefault(verdict.Goal.Name, ChosenBy.Nobody)))
            .OrderByDescending(goal => goal.IsUrgent)
            .ThenBy(goal => goal.ChosenBy == ChosenBy.Nobody)
            .ThenBy(goal => goal.Name, StringComparer.Ordinal),
    ];

    /// <summary>What is advised and what is left to choose, by the first goal that names it; of one goal what serves most goes first.</summary>
    private static ImmutableArray<PlannedSolution> InPlay(ImmutableArray<PlannedGoal> goals)
    {
        var uses = goals
            .SelectMany(goal => goal.Verdict.Advised.Select(verdict => new SolutionUse(goal, verdict)))
            .GroupBy(KeyOf, StringComparer.Ordinal);
        return
        [
            .. uses.Select(same => new PlannedSolution(
                    same.Key,
                    [.. same.Where(use => !use.Goal.IsOpen)],
                    [.. same.Where(use => use.Goal.IsOpen)],
                    [.. goals.Where(goal => IsAlsoPossible(goal, same.Key))]))
                .OrderBy(one => goals.IndexOf(one.FirstUse.Goal))
                .ThenByDescending(one => one.Uses)
                .ThenBy(one => one.Key, StringComparer.Ordinal),
        ];
    }

    private static bool IsAlsoPossible(PlannedGoal goal, string key) => goal.Verdict.Solutions
        .Any(verdict => verdict.Outcome == Outcome.Possible && PlannedSolution.IsKeyOf(key, goal.Verdict.Goal, verdict.Solution));

    private static string KeyOf(SolutionUse use) => PlannedSolution.KeyOf(use.Goal.Verdict.Goal, use.Verdict.Solution);
}
