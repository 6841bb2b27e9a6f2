using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Steps.Consequences;

/// <summary>Step 3 of one solution in all its parts, for who reads it: each part is made when it is asked for.</summary>
internal sealed class SolutionConsequences(Goal goal, Solution solution, Findings findings)
{
    /// <summary>Dutch: <i>geschikt</i>, apart from the period of the solution.</summary>
    public Truth Suitable => findings[solution.Suitable];

    /// <summary>Whether it helps as much as the pack says; where not, one step less.</summary>
    public Truth HelpsAsSaid => ConsequenceStep.HelpsAsSaid(solution, findings);

    /// <summary>In the order of the solution's conditions.</summary>
    public ImmutableArray<Truth> Conditions
    {
        get
        {
            var backing = Backing;
            var holds = ImmutableArray.CreateBuilder<Truth>(solution.Conditions.Length);
            foreach (var condition in solution.Conditions)
            {
                holds.Add(ConsequenceStep.Holds(condition, backing, findings));
            }

            return holds.MoveToImmutable();
        }
    }

    public Backing Backing => findings.Situation.BackingOf(goal.Name, solution.Name);

    /// <summary>Whether a decisive argument against holds.</summary>
    public Truth DecisiveAgainst => ConsequenceStep.DecisiveAgainst(solution, findings);

    /// <summary>Empty unless the solution is burdening.</summary>
    public ImmutableArray<DueCareItem> DueCare => solution.IsBurdening
        ? DueCareCheck.Run(solution, findings.Situation.DueCareOf(goal.Name, solution.Name))
        : [];

    public Costs ResidentCosts => Costs.Of(solution, CostBearer.Resident, findings);

    public Costs MunicipalCosts => Costs.Of(solution, CostBearer.Municipality, findings);
}
