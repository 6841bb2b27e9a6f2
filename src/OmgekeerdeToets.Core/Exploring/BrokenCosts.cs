using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>Two solutions whose costs cells cannot compare: several open facts in one comparison, or one through no straight line.</summary>
internal sealed record BrokenPair(CostBearer Bearer, string One, string Other);

/// <summary>The costs that break, and whether an advice hangs on them.</summary>
/// <param name="Pairs">Each pair both ways round.</param>
/// <param name="Slots">What those costs read that is open.</param>
/// <param name="Order">The criteria, in order.</param>
internal sealed record BrokenCosts(
    ImmutableHashSet<BrokenPair> Pairs, ImmutableArray<Slot> Slots, ImmutableArray<Criterion> Order)
{
    /// <summary>True when somebody who is not beaten by something else may yet be beaten on such costs.</summary>
    public bool Decide(GoalVerdict verdict)
    {
        if (Pairs.IsEmpty)
        {
            return false;
        }

        ImmutableArray<SolutionVerdict> possible = [.. verdict.Solutions.Where(solution => solution.IsPossible)];
        return possible
            .Where(candidate => !possible.Any(other => !IsOpen(other, candidate) && Standing(other, candidate) == Weighing.Standing.First))
            .Any(candidate => possible.Any(other => other != candidate && IsOpen(other, candidate)));
    }

    private Standing Standing(SolutionVerdict one, SolutionVerdict other) => Duel.Between(one, other, Order).Standing;

    /// <summary>Whether nothing decides between two before the first criterion on which they break.</summary>
    private bool IsOpen(SolutionVerdict one, SolutionVerdict other)
    {
        var breaks = Order.IndexOf(Order.FirstOrDefault(criterion => Breaks(criterion, one, other), (Criterion)(-1)));
        return breaks >= 0
            && (Duel.Between(one, other, Order).Criterion is not { } decided || Order.IndexOf(decided) >= breaks);
    }

    private bool Breaks(Criterion criterion, SolutionVerdict one, SolutionVerdict other) =>
        BearerOf(criterion) is { } bearer && Pairs.Contains(new BrokenPair(bearer, one.Solution.Name, other.Solution.Name));

    private static CostBearer? BearerOf(Criterion criterion) => criterion switch
    {
        Criterion.ResidentCosts => CostBearer.Resident,
        Criterion.MunicipalCosts => CostBearer.Municipality,
        _ => null,
    };
}
