using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>That no decision and no article is needed is a statement, and has a reason.</summary>
internal static class FactualWithoutReason
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var place in pack.Solutions().Where(place => place.Solution.FactualBecause is ""))
        {
            diagnostics.Add(place.Syntax.Factual!.Span, LegalMessages.FactualNeedsReason());
        }
    }
}
