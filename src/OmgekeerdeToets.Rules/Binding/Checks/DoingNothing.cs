using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>Doing nothing is always a candidate, and has its price too.</summary>
internal static class DoingNothing
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var goal in pack.Goals.Where(goal => goal.Goal.Solutions.All(solution => solution.Form != SolutionForm.Nothing)))
        {
            diagnostics.Add(goal.Syntax.Name.Span, ConsequenceMessages.NothingIsACandidate(goal.Goal.Name));
        }

        foreach (var place in pack.Solutions().Where(place => place.Solution.Form == SolutionForm.Nothing))
        {
            if (place.Solution.Consequences.All(consequence => consequence.Money is null))
            {
                diagnostics.Add(place.Syntax.Name.Span, ConsequenceMessages.NothingHasCosts());
            }
        }
    }
}
