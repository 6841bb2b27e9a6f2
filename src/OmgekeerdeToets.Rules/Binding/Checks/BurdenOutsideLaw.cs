using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>Extra-statutory policy exists only in favour of the resident; a burden needs the law.</summary>
internal static class BurdenOutsideLaw
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var grounds = from place in pack.Solutions()
                      where place.Solution.IsBurdening
                      from ground in place.Syntax.LegalCheck.OfType<LegalGroundSyntax>()
                      where PackWords.Fits.Of(ground.Fit) == Fit.ExtraStatutory
                      select (ground, place);
        foreach (var (ground, place) in grounds)
        {
            diagnostics.Add(ground.Fit.Span, LegalMessages.BurdenNeedsLaw(place.Syntax.Form.Value));
        }
    }
}
