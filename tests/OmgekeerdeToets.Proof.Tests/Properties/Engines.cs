using System.Collections.Immutable;
using OmgekeerdeToets.Evaluation;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>Holds what one engine says of a case against what the other says: every finding, and what the method makes of them.</summary>
internal static class Engines
{
    /// <summary>The meaning of the language for this pack.</summary>
    public static IRuleSet ReferenceOf(RulePack pack) => new ReferenceRuleSet(pack.Bound, pack.Blueprint);

    /// <summary>The first thing they disagree on; null when they agree on everything.</summary>
    public static string? Difference(IRuleSet engine, IRuleSet reference, Situation situation)
    {
        var (found, meant) = (Findings.Of(engine, situation), Findings.Of(reference, situation));
        return Difference(found, meant) ?? Difference(Assessment.Weigh(found), Assessment.Weigh(meant)) ?? InOneGoal(engine, reference, situation);
    }

    /// <summary>The same when one goal is asked for; another goal for another day.</summary>
    public static string? InOneGoal(IRuleSet engine, IRuleSet reference, Situation situation)
    {
        var goals = reference.Blueprint.Goals;
        if (goals.IsEmpty)
        {
            return null;
        }

        var goal = goals[situation.ReferenceDate.DayNumber % goals.Length];
        return Difference(Findings.Of(engine, situation, goal), Findings.Of(reference, situation, goal));
    }

    public static string? Difference(Findings found, Findings meant)
    {
        var truths = found.Truths;
        var amounts = found.Amounts;
        for (var i = 0; i < truths.Length; i++)
        {
            if (truths[i] != meant.Truths[i])
            {
                return $"rule {i}: {truths[i]} where the reference says {meant.Truths[i]}";
            }
        }

        for (var i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] != meant.Amounts[i])
            {
                return $"amount {i}: {amounts[i]?.ToString() ?? "unknown"} where the reference says {meant.Amounts[i]?.ToString() ?? "unknown"}";
            }
        }

        return null;
    }

    public static string? Difference(ImmutableArray<GoalVerdict> advices, ImmutableArray<GoalVerdict> meants)
    {
        for (var i = 0; i < advices.Length; i++)
        {
            if (Show(advices[i]) is var said && Show(meants[i]) is var right && said != right)
            {
                return $"advice: {said} where the reference comes to {right}";
            }
        }

        return null;
    }

    /// <summary>Kind, advised solutions, and what becomes of every solution.</summary>
    public static string Show(GoalVerdict verdict) =>
        $"{verdict.Goal.Name}: {verdict.Kind} [{string.Join(", ", verdict.Advised.Select(advised => advised.Solution.Name))}] "
        + string.Join(", ", verdict.Solutions.Select(solution => $"{solution.Solution.Name}={solution.Outcome}"));
}
