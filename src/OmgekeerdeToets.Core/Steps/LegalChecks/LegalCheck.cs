using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Steps.LegalChecks;

/// <summary>The legal check of one solution, with unknowns bounded from below and from above.</summary>
internal readonly struct LegalCheck
{
    private readonly ImmutableArray<LegalEntry> _entries;
    private readonly bool _needsNoBasis;
    private readonly Findings _findings;

    private LegalCheck(Solution solution, Findings findings)
    {
        _entries = solution.LegalEntries;
        _needsNoBasis = solution.NeedsNoBasis;
        _findings = findings;
    }

    /// <summary>Whether and how the law fits; unknown where that hangs on what is not known.</summary>
    public static Fit FitOf(Solution solution, Findings findings)
    {
        var check = new LegalCheck(solution, findings);

        // Low: what is unknown does not carry and does exclude. High: the reverse.
        var low = check.Resolve(generous: false);
        if (Carries(low))
        {
            return low;
        }

        var high = check.Resolve(generous: true);
        return Carries(high) ? Fit.Unknown : high;
    }

    /// <summary>The same with the entries it rests on, for who reads it.</summary>
    public static LegalOutcome Run(Solution solution, Findings findings)
    {
        var check = new LegalCheck(solution, findings);
        return new LegalOutcome(
            FitOf(solution, findings),
            [.. solution.LegalEntries.Where(entry => check.Carries(entry, generous: false))],
            [.. solution.LegalEntries.Where(entry => entry.IsExclusion && Holds(entry, findings) == Truth.True)],
            [.. solution.LegalEntries.Where(entry => Holds(entry, findings) == Truth.Unknown)]);
    }

    /// <summary>
    /// Every way in which the law can carry a solution: a carrier that holds, or nothing where it needs no basis; each with the
    /// exclusions that may not apply then.
    /// </summary>
    public static ImmutableArray<LegalWay> Ways(Solution solution)
    {
        var exclusions = solution.LegalEntries.Where(entry => entry.IsExclusion).ToImmutableArray();
        return
        [
            .. solution.LegalEntries.Where(entry => !entry.IsExclusion)
                .Select(entry => new LegalWay(entry, [.. exclusions.Where(exclusion => !entry.GoesAround(exclusion))])),
            .. solution.NeedsNoBasis ? [new LegalWay(null, exclusions)] : Array.Empty<LegalWay>(),
        ];
    }

    /// <summary>A provision that is not in force neither carries nor excludes.</summary>
    internal static Truth Holds(LegalEntry entry, Findings findings) =>
        entry.Provision is { } provision && !provision.InForce(findings.Situation.ReferenceDate)
            ? Truth.False
            : findings[entry.Rule];

    /// <summary>Whether the law carries what fits it so.</summary>
    internal static bool Carries(Fit fit) => fit is Fit.Regular or Fit.Customised or Fit.Factual or Fit.ExtraStatutory;

    /// <summary>The best fit of what carries; where nothing does, whether an exclusion applies.</summary>
    private Fit Resolve(bool generous)
    {
        var best = Fit.NoBasis;
        var isExcluded = false;
        foreach (var entry in _entries)
        {
            if (Carries(entry, generous) && entry.Fit < best)
            {
                best = entry.Fit.Value;
            }

            isExcluded |= Excludes(entry, generous);
        }

        return best != Fit.NoBasis ? best
            : isExcluded ? Fit.Conflicting
            : _needsNoBasis ? Fit.Factual : Fit.NoBasis;
    }

    /// <summary>An entry carries when it holds, and goes around every exclusion that applies.</summary>
    private bool Carries(LegalEntry entry, bool generous)
    {
        if (entry.IsExclusion || !Counts(Holds(entry, _findings), unknownToo: generous))
        {
            return false;
        }

        foreach (var exclusion in _entries)
        {
            if (Excludes(exclusion, generous) && !entry.GoesAround(exclusion))
            {
                return false;
            }
        }

        return true;
    }

    private bool Excludes(LegalEntry entry, bool generous) =>
        entry.IsExclusion && Counts(Holds(entry, _findings), unknownToo: !generous);

    private static bool Counts(Truth holds, bool unknownToo) => holds == Truth.True || (unknownToo && holds == Truth.Unknown);
}

/// <summary>One way in which the law can carry a solution.</summary>
/// <param name="Carrier">What carries it; null where it needs no basis.</param>
/// <param name="Unless">The exclusions that stand in this way.</param>
internal sealed record LegalWay(LegalEntry? Carrier, ImmutableArray<LegalEntry> Unless);
