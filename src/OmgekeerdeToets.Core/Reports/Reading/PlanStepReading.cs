using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>Why a solution stands where it stands in the plan, and what a goal leaves open.</summary>
internal static class PlanStepReading
{
    public static Statement Of(HouseholdPlan plan, PlannedSolution solution) => new(
        Phrase.Stopped(solution.Solution.Title) + " " + string.Join(' ', Because(plan, solution)),
        TraceIds.Under(TraceIds.PlanOrder, solution.Key));

    /// <summary>The sentences behind the title.</summary>
    public static IEnumerable<string> Because(HouseholdPlan plan, PlannedSolution solution)
    {
        if (solution.IsUrgent)
        {
            yield return PlanWording.Urgent;
        }

        var goals = solution.Serves.Select(use => use.Goal.Verdict.Goal.Title).ToList();
        yield return goals.Count == 1 ? PlanWording.For(goals[0]) : PlanWording.ForAll(goals);
        var needs = plan.Links.Where(link => link.Kind == LinkKind.Requires && link.AreAdvised && link.To.Key == solution.Key)
            .Select(link => link.From.Solution.Title)
            .ToList();
        if (needs.Count > 0)
        {
            yield return PlanWording.NeededFor(needs);
        }

        if (!solution.AlsoPossibleFor.IsEmpty)
        {
            yield return PlanWording.AlsoPossibleFor(solution.AlsoPossibleFor.Select(goal => goal.Verdict.Goal.Title));
        }

        if (solution.IsDisputed)
        {
            yield return PlanWording.Disputed;
        }
    }

    /// <summary>What the goal leaves open; of a choice also what is in the plan already, or serves more goals that are open.</summary>
    public static string Open(HouseholdPlan plan, PlannedGoal goal)
    {
        var options = goal.Verdict.Advised;
        var text = PlanWording.Open(goal.Verdict.Goal.Title, goal.Verdict.Kind, options.Select(option => option.Solution.Title));
        var planned = options.Where(option => plan.Solutions.Any(solution => PlannedSolution.IsKeyOf(solution.Key, goal.Verdict.Goal, option.Solution)))
            .Select(option => option.Solution.Title)
            .ToList();
        var shared =
            from option in options
            let key = PlannedSolution.KeyOf(goal.Verdict.Goal, option.Solution)
            let goals = plan.OpenGoals
                .Where(other => other.Verdict.Advised.Any(its => PlannedSolution.IsKeyOf(key, other.Verdict.Goal, its.Solution)))
                .Select(other => other.Verdict.Goal.Title)
                .ToList()
            where goals.Count > 1
            select PlanWording.ForMoreChoices(option.Solution.Title, goals);
        return string.Join(' ', [text, .. planned.Count == 0 ? [] : new[] { PlanWording.AlreadyPlanned(planned) }, .. shared]);
    }
}
