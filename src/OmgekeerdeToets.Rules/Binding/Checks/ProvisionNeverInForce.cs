using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A provision that is in force on no day on which its rule is valid too can never carry or exclude anything.</summary>
internal static class ProvisionNeverInForce
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var silent = new BindingContext(new DiagnosticBag(), pack.Syntax.PossiblyDeclared);
        foreach (var place in pack.Solutions())
        {
            foreach (var entry in place.Syntax.LegalCheck)
            {
                Check(entry.Provision, PeriodsOf(place, entry.Rule, silent));
                foreach (var cited in Cited(entry))
                {
                    Check(cited, PeriodsOf(place, entry.Rule, silent));
                }
            }

            foreach (var condition in place.Syntax.Conditions.Where(condition => condition.LegalBasis is not null))
            {
                Check(condition.LegalBasis!, [place.Goal.Goal.Validity, place.Solution.Validity]);
            }
        }

        void Check(CitationSyntax citation, DateRange[] periods)
        {
            var versions = pack.Laws.Cite(citation, silent);
            if (!versions.IsEmpty && versions.All(version => !CanMeet(version, periods)))
            {
                diagnostics.Add(citation.Span, LegalMessages.NotInForce(versions[0].Key, versions[0].Validity));
            }
        }
    }

    private static IEnumerable<CitationSyntax> Cited(LegalEntrySyntax entry) => entry is LegalGroundSyntax ground
        ? ground.Despite.Concat(ground.DeviatesFrom is { } deviation ? [deviation] : [])
        : [];

    private static DateRange[] PeriodsOf(SolutionPlace place, RuleSyntax rule, BindingContext silent) =>
        [place.Goal.Goal.Validity, place.Solution.Validity, Validity.Bind(rule.Validity, silent)];

    /// <summary>True when there is a day that lies in all of them.</summary>
    private static bool CanMeet(Provision provision, DateRange[] periods)
    {
        var all = periods.Append(provision.Validity).ToList();
        var from = all.Max(period => period.From ?? DateOnly.MinValue);
        var until = all.Min(period => period.Until ?? DateOnly.MaxValue);
        return from <= until;
    }
}
