using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>Talking, contact and doing nothing need no article; any other solution names what carries it, or why it needs nothing.</summary>
internal static class LegalEntryMissing
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var place in pack.Solutions())
        {
            if (!place.Solution.NeedsNoBasis && !place.Syntax.Form.IsBroken && !place.Syntax.LegalCheck.Any(entry => entry is LegalGroundSyntax))
            {
                diagnostics.Add(place.Syntax.Name.Span, LegalMessages.NothingCarries(place.Syntax.Form.Value));
            }
        }
    }
}
