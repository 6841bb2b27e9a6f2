using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary><c>ondanks</c> goes around an exclusion of the same solution; without one it says nothing.</summary>
internal static class DespiteWithoutExclusion
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var silent = new BindingContext(new DiagnosticBag(), pack.Syntax.PossiblyDeclared);
        foreach (var place in pack.Solutions())
        {
            var exclusions = place.Syntax.LegalCheck.OfType<LegalExclusionSyntax>()
                .SelectMany(entry => pack.Laws.Cite(entry.Provision, silent))
                .ToHashSet();
            foreach (var despite in place.Syntax.LegalCheck.OfType<LegalGroundSyntax>().SelectMany(ground => ground.Despite))
            {
                var provisions = pack.Laws.Cite(despite, silent);
                if (!provisions.IsEmpty && !provisions.Any(exclusions.Contains))
                {
                    diagnostics.Add(despite.Span, LegalMessages.NothingToGoAround(provisions[0].Key));
                }
            }
        }
    }
}
