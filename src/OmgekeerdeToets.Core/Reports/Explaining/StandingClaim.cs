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

    private Every Build() => new([.. OutcomeTable.StandsOn(_verdict).Where(part => part is not { Kind: ReasonKind.OutOfValidity, Verdict: Truth.True }).Select(PartOf)]);

    private Claim PartOf(Reason part) => part.Kind switch
    {
        ReasonKind.OutOfValidity => new Leaf("period", part.Verdict) { Says = OutsidePeriod() },
        ReasonKind.Condition => ConditionOf(part.Condition!, part.Verdict),
        ReasonKind.Decisive => new Opposite(_rules.Of(part.Rule!)),
        ReasonKind.Law => Law(),
        ReasonKind.DueCare => DueCareOf(part.DueCare!.Value),
        _ => _rules.Of(part.Rule!),
    };

    private string OutsidePeriod()
    {
        var date = _context.Situation.ReferenceDate;
        return DateWording.WhyOutside(_verdict.Solution.Validity, date) is { } why ? Phrase.Clause(ReasonWording.OutOfValidity(why, date)) : "";
    }

    private Claim ConditionOf(Condition condition, Truth holds) => condition.Kind switch
    {
        ConditionKind.ResidentBacking => new Leaf("resident", holds) { Says = ReasonWording.NotBackedByResident },
        ConditionKind.OrganisationBacking => new Leaf("organisation", holds) { Says = ReasonWording.NotBackedByOrganisation },
        _ => _rules.Of(condition.Rule),
    };

    private static Leaf DueCareOf(DueCareItem item) =>
        new($"due care {item.Aspect} {item.Name}", item.Holds) { Says = ReasonWording.DueCare(item) };

    private Claim Law()
    {
        var ways = LegalCheck.Ways(_verdict.Solution);
        return ways.IsEmpty ? new Leaf("provision", Truth.False) { Says = ReasonWording.NoProvision } : new Some([.. ways.Select(WayOf)]);
    }

    private Claim WayOf(LegalWay way) => new Every(
    [
        .. way.Carrier is { } carrier ? [EntryOf(carrier)] : Array.Empty<Claim>(),
        .. way.Unless.Select(exclusion => new Opposite(EntryOf(exclusion))),
    ]);

    private Claim EntryOf(LegalEntry entry) =>
        entry.Provision is { } provision && LawWording.NotInForce(provision, _context.Situation.ReferenceDate) is { } why
            ? new Leaf("in force " + provision.Key, Truth.False) { Says = why }
            : _rules.Of(entry.Rule);
}
