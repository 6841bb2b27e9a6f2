using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>
/// Awb 4:84 and hardship clauses set a rule aside and give no power: <c>grondslag</c> names the power,
/// <c>afwijking_van</c> the rule that is set aside.
/// </summary>
internal static class CarriesNothingAlone
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var place in pack.Solutions())
        {
            foreach (var entry in place.Solution.LegalEntries.Where(entry => !entry.IsExclusion && OnlyDeviates(entry.Provision!)))
            {
                var syntax = place.Syntax.LegalCheck.First(written => written.Rule.Span.Location == entry.Rule.Location);
                diagnostics.Add(syntax.Provision.Span, LegalMessages.CarriesNothing(entry.Provision!.Key));
            }
        }
    }

    private static bool OnlyDeviates(Provision provision) =>
        (provision.Law.Bwb == LegalWords.GeneralAdministrativeLawAct && provision.Article == LegalWords.DeviationFromPolicy)
        || provision.Paraphrase.Contains(LegalWords.HardshipClause, StringComparison.OrdinalIgnoreCase);
}
