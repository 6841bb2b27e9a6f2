using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>All that a solution stands on at once, as one claim over the leaves of its rules: where it is false the solution falls away.</summary>
internal sealed class StandingClaim
{
    private readonly GoalContext _context;
    private readonly SolutionVerdict _verdict;
    private readonly ClaimReading _rules;

    private StandingClaim(GoalContext context, SolutionVerdict verdict)
    {
        _context = context;
        _verdict = verdict;
        _rules = new ClaimReading(context.Result);
    }

    public static Claim Of(GoalContext context, SolutionVerdict verdict) => new StandingClaim(context, verdict).Build();

    private Solution Solution => _verdict.Solution;

    private Every Build() => new(
    [
        .. Period(),
        _rules.Of(Solution.Suitable),
        .. Solution.Conditions.Select(ConditionOf),
        .. ConsequenceStep.DecisiveRules(Solution).Select(rule => new Opposite(_rules.Of(rule))),
        Law(),
        .. _verdict.Consequences.DueCare.Select(DueCareOf),
    ]);

    private IEnumerable<Claim> Period()
    {
        var date = _context.Situation.ReferenceDate;
        return DateWording.WhyOutside(Solution.Validity, date) is { } why
            ? [new Leaf("period", Truth.False) { Says = Phrase.Clause(ReasonWording.OutOfValidity(why, date)) }]
            : [];
    }

    private Claim ConditionOf(Condition condition)
    {
        var backing = _verdict.Consequences.Backing;
        return condition.Kind switch
        {
            ConditionKind.ResidentBacking => new Leaf("resident", backing.Resident) { Says = ReasonWording.NotBackedByResident },
            ConditionKind.OrganisationBacking => new Leaf("organisation", backing.Organisation) { Says = ReasonWording.NotBackedByOrganisation },
            _ => _rules.Of(condition.Rule),
        };
    }

    private static Leaf DueCareOf(DueCareItem item) =>
        new($"due care {item.Aspect} {item.Name}", item.Holds) { Says = ReasonWording.DueCare(item) };

    /// <summary>Something carries it and goes around every exclusion that applies; or it needs nothing, and nothing excludes it.</summary>
    private Claim Law()
    {
        var exclusions = Solution.LegalEntries.Where(entry => entry.IsExclusion).ToList();
        ImmutableArray<Claim> ways =
        [
            .. Solution.LegalEntries.Where(entry => !entry.IsExclusion).Select(entry => new Every(
            [
                EntryOf(entry),
                .. exclusions.Where(exclusion => !entry.Despite.Contains(exclusion.Provision!)).Select(exclusion => new Opposite(EntryOf(exclusion))),
            ])),
            .. Solution.NeedsNoBasis ? [new Every([.. exclusions.Select(exclusion => new Opposite(EntryOf(exclusion)))])] : Array.Empty<Claim>(),
        ];
        return ways.IsEmpty ? new Leaf("provision", Truth.False) { Says = ReasonWording.NoProvision } : new Some(ways);
    }

    private Claim EntryOf(LegalEntry entry) =>
        entry.Provision is { } provision && LawWording.NotInForce(provision, _context.Situation.ReferenceDate) is { } why
            ? new Leaf("in force " + provision.Key, Truth.False) { Says = why }
            : _rules.Of(entry.Rule);
}
