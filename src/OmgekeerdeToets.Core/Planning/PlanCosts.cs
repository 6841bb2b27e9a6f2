using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Planning;

/// <summary>What the plan costs a bearer over the horizon.</summary>
/// <param name="Costs">Added up exactly and rounded once; null when no solution states anything.</param>
/// <param name="Missing">Why it is no more than "ten minste"; empty when it is complete.</param>
internal sealed record PlanTotal(Costs Costs, ImmutableArray<MissingAmount> Missing);

/// <summary>What is missing from a total: of a solution, or of a goal that is still open.</summary>
internal sealed record MissingAmount(MissingKind Kind, PlannedSolution? Solution, PlannedGoal? Goal);

internal enum MissingKind
{
    /// <summary>No goal says what it costs: not stated, never zero.</summary>
    NotStated,

    /// <summary>An amount of it is not known.</summary>
    Unknown,

    /// <summary>Its goals say different amounts: the highest is counted.</summary>
    Differs,

    /// <summary>Another advised solution stands in its way, so people choose first.</summary>
    Disputed,

    /// <summary>The goal has no one solution yet.</summary>
    OpenGoal,
}

/// <summary>Adds up what the plan costs. A solution that serves two goals is paid once.</summary>
internal static class PlanCosts
{
    public static PlanTotal Of(ImmutableArray<PlannedSolution> solutions, ImmutableArray<PlannedGoal> goals, CostBearer bearer)
    {
        var missing = ImmutableArray.CreateBuilder<MissingAmount>();
        var stated = false;
        var total = Fraction.Zero;
        foreach (var solution in solutions)
        {
            var (costs, why) = solution.IsDisputed ? (Costs.NotStated, MissingKind.Disputed) : Exact(solution, bearer);
            stated |= costs.Total is not null;
            if (costs.Total is { } amount && !Fraction.TryAdd(total, amount, out total))
            {
                why = MissingKind.Unknown;
            }

            if (why is { } kind)
            {
                missing.Add(new MissingAmount(kind, solution, null));
            }
        }

        missing.AddRange(goals.Where(goal => goal.IsOpen).Select(goal => new MissingAmount(MissingKind.OpenGoal, null, goal)));
        var sum = stated ? new Costs(total.Round(2), missing.Count == 0) : Costs.NotStated;
        return new PlanTotal(sum, missing.ToImmutable());
    }

    /// <summary>Of one solution by itself, rounded.</summary>
    public static Costs Of(PlannedSolution solution, CostBearer bearer)
    {
        var (costs, why) = Exact(solution, bearer);
        return new Costs(costs.Total?.Round(2), costs.Total is not null && why is null);
    }

    /// <summary>Goals that say nothing of it leave it to those that do.</summary>
    private static (Costs Costs, MissingKind? Missing) Exact(PlannedSolution solution, CostBearer bearer)
    {
        var stated = solution.Serves
            .Select(use => Costs.Exact(use.Verdict.Solution, bearer, use.Verdict.Findings))
            .Where(costs => costs.Total is not null)
            .ToList();
        if (stated.Count == 0)
        {
            return (Costs.NotStated, MissingKind.NotStated);
        }

        var highest = stated.Max(costs => costs.Total!.Value);
        MissingKind? missing = stated.Exists(costs => !costs.IsComplete) ? MissingKind.Unknown
            : stated.Exists(costs => costs.Total != highest) ? MissingKind.Differs
            : null;
        return (new Costs(highest, missing is null), missing);
    }
}
