using System.Runtime.CompilerServices;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Reasoning;

/// <summary>The ids of the nodes of one solution that are no rules: made of names, so the same in every case.</summary>
internal sealed class SolutionIds
{
    private static readonly ConditionalWeakTable<Solution, SolutionIds> Known = [];

    private readonly string _goal;

    private SolutionIds(string goal, Solution solution)
    {
        _goal = goal;
        Solution = TraceIds.Solution(goal, solution.Name);
        Consequences = TraceIds.Consequences(goal, solution.Name);
        Law = TraceIds.Law(goal, solution.Name);
        Backing = TraceIds.Backing(goal, solution.Name);
        Help = TraceIds.Help(goal, solution);
        ResidentCosts = TraceIds.ResidentCosts(goal, solution.Name);
        MunicipalCosts = TraceIds.MunicipalCosts(goal, solution.Name);
    }

    public string Solution { get; }

    public string Consequences { get; }

    public string Law { get; }

    public string Backing { get; }

    public string Help { get; }

    public string ResidentCosts { get; }

    public string MunicipalCosts { get; }

    /// <summary>Those of a solution in a goal; one form of words can serve two goals, and then only the first is kept.</summary>
    public static SolutionIds Of(string goal, Solution solution)
    {
        var known = Known.GetValue(solution, one => new SolutionIds(goal, one));
        return known._goal == goal ? known : new SolutionIds(goal, solution);
    }
}
