using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Steps.LegalChecks;

/// <summary>The legal check of one solution, with unknowns bounded from below and from above.</summary>
internal static class LegalCheck
{
    public static LegalOutcome Run(Solution solution, Findings findings)
    {
        var entries = solution.LegalEntries.Select(entry => (Entry: entry, Holds: Holds(entry, findings))).ToImmutableArray();
        ImmutableArray<LegalEntry> exclusions =
            [.. entries.Where(e => e.Entry.IsExclusion && e.Holds == Truth.True).Select(e => e.Entry)];
        ImmutableArray<LegalEntry> open = [.. entries.Where(e => e.Holds == Truth.Unknown).Select(e => e.Entry)];

        // Low: what is unknown does not carry and does exclude. High: the reverse.
        var low = Resolve(solution, entries, generous: false);
        if (low.Carries)
        {
            return new LegalOutcome(low.Fit, low.Carriers, exclusions, open);
        }

        var high = Resolve(solution, entries, generous: true);
        return new LegalOutcome(high.Carries ? Fit.Unknown : high.Fit, [], exclusions, open);
    }

    /// <summary>A provision that is not in force neither carries nor excludes.</summary>
    internal static Truth Holds(LegalEntry entry, Findings findings) =>
        entry.Provision is { } provision && !provision.InForce(findings.Situation.ReferenceDate)
            ? Truth.False
            : findings[entry.Rule];

    private static Resolution Resolve(
        Solution solution, ImmutableArray<(LegalEntry Entry, Truth Holds)> entries, bool generous)
    {
        bool Carries(Truth holds) => holds == Truth.True || (generous && holds == Truth.Unknown);
        bool Excludes(Truth holds) => holds == Truth.True || (!generous && holds == Truth.Unknown);

        ImmutableArray<LegalEntry> applying = [.. entries.Where(e => e.Entry.IsExclusion && Excludes(e.Holds)).Select(e => e.Entry)];
        ImmutableArray<LegalEntry> left =
        [
            .. entries.Where(e => !e.Entry.IsExclusion && Carries(e.Holds)).Select(e => e.Entry)
                .Where(carrier => applying.All(exclusion => carrier.Despite.Contains(exclusion.Provision!))),
        ];
        if (!left.IsEmpty)
        {
            return new Resolution(true, left.Min(carrier => carrier.Fit!.Value), left);
        }

        return applying.IsEmpty
            ? new Resolution(solution.NeedsNoBasis, solution.NeedsNoBasis ? Fit.Factual : Fit.NoBasis, [])
            : new Resolution(false, Fit.Conflicting, []);
    }

    private readonly record struct Resolution(bool Carries, Fit Fit, ImmutableArray<LegalEntry> Carriers);
}
