using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>Solutions of one name in several goals are one solution, so of one form; doing nothing and talking may differ per goal.</summary>
internal static class SolutionsOfOneName
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var sameName in pack.Solutions().GroupBy(place => place.Solution.Name, StringComparer.Ordinal))
        {
            var first = sameName.First();
            foreach (var other in sameName.Where(place => place.Solution.Form != first.Solution.Form && !place.Syntax.Form.IsBroken))
            {
                if (first.Solution.IsOnePerGoal && other.Solution.IsOnePerGoal)
                {
                    continue;
                }

                diagnostics.Add(other.Syntax.Form.Span, PackMessages.FormDiffers(
                    sameName.Key, other.Syntax.Form.Value, first.Syntax.Form.Value, first.Syntax.Form.Span.Location));
            }
        }
    }
}
