using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Weighing;

/// <summary>Holds two solutions against each other: the first criterion on which they differ decides.</summary>
internal readonly struct Balance(Findings findings, ImmutableArray<Criterion> order)
{
    /// <summary>Who goes before whom, and what decided; null when they are equal.</summary>
    public Standing Compare(in WeighedSolution first, in WeighedSolution second, out Criterion? decided)
    {
        foreach (var criterion in order)
        {
            var standing = On(criterion, first, second);
            if (standing != Standing.Equal)
            {
                decided = criterion;
                return standing;
            }
        }

        decided = null;
        return Standing.Equal;
    }

    private Standing On(Criterion criterion, in WeighedSolution a, in WeighedSolution b) => criterion switch
    {
        Criterion.Helps => HighestFirst(a.HelpLevel, b.HelpLevel),
        Criterion.Backing => HighestFirst(Rank(a.Consequences.Backing), Rank(b.Consequences.Backing)),
        Criterion.HeavyRows => Rows.Compare(RowsOf(a), RowsOf(b), heavy: true),
        Criterion.Statutory => HighestFirst(a.Fit == Fit.ExtraStatutory ? 0 : 1, b.Fit == Fit.ExtraStatutory ? 0 : 1),
        Criterion.LightRows => Rows.Compare(RowsOf(a), RowsOf(b), heavy: false),
        Criterion.ResidentCosts => LowestFirst(CostsOf(a, CostBearer.Resident), CostsOf(b, CostBearer.Resident)),
        _ => LowestFirst(CostsOf(a, CostBearer.Municipality), CostsOf(b, CostBearer.Municipality)),
    };

    private Rows RowsOf(in WeighedSolution solution) => Rows.Of(solution.Solution, findings);

    private Costs CostsOf(in WeighedSolution solution, CostBearer bearer) => Costs.Of(solution.Solution, bearer, findings);

    private static int Rank(Truth backing) => backing switch { Truth.True => 2, Truth.Unknown => 1, _ => 0 };

    private static Standing HighestFirst(int a, int b) => a > b ? Standing.First : a < b ? Standing.Second : Standing.Equal;

    /// <summary>The lowest complete total goes first; incomplete or not stated goes last.</summary>
    private static Standing LowestFirst(in Costs a, in Costs b) => (a.IsComplete, b.IsComplete) switch
    {
        (true, false) => Standing.First,
        (false, true) => Standing.Second,
        (true, true) => a.Total!.Value.CompareTo(b.Total!.Value) switch
        {
            < 0 => Standing.First,
            > 0 => Standing.Second,
            _ => Standing.Equal,
        },
        _ => Standing.Equal,
    };
}
