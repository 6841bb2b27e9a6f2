using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>Every reason why a solution fell away or waits, in sentences with both values, in the order of the steps.</summary>
internal sealed class ReasonReading
{
    private readonly GoalContext _context;
    private readonly SolutionVerdict _solution;
    private readonly RuleClauses _clauses;

    private ReasonReading(GoalContext context, SolutionVerdict solution, RuleClauses clauses)
    {
        _context = context;
        _solution = solution;
        _clauses = clauses;
    }

    /// <param name="context">The goal.</param>
    /// <param name="solution">The solution.</param>
    /// <param name="withOrigin">With who said what and when, which a picture has no room for.</param>
    public static ImmutableArray<Statement> Of(GoalContext context, SolutionVerdict solution, bool withOrigin = true) =>
        Of(context, solution, new RuleClauses(context.Result, withOrigin));

    /// <param name="context">The goal.</param>
    /// <param name="solution">The solution.</param>
    /// <param name="clauses">What rules were put into words already.</param>
    public static ImmutableArray<Statement> Of(GoalContext context, SolutionVerdict solution, RuleClauses clauses)
    {
        if (solution is { Reasons.IsEmpty: true, KeptForChild: false })
        {
            return [];
        }

        var reading = new ReasonReading(context, solution, clauses);
        var statements = solution.Reasons
            .OrderBy(reason => reason.Kind)
            .ThenBy(reason => reason.Rule?.Id, StringComparer.Ordinal)
            .SelectMany(reading.Say);
        return [.. reading.OnlyStanding(), .. statements];
    }

    private IEnumerable<Statement> OnlyStanding() =>
        _solution.KeptForChild ? [new Statement(ReasonWording.KeptForChild, SolutionId)] : [];

    private string SolutionId => TraceIds.Solution(_context.Goal.Name, _solution.Solution.Name);

    private IEnumerable<Statement> Say(Reason reason) => reason.Kind switch
    {
        ReasonKind.OutOfValidity => [new Statement(OutOfValidity(), SolutionId)],
        ReasonKind.Suitability => Leaves(reason, Known(reason) ? ReasonWording.NotSuitable : ReasonWording.SuitabilityOpen),
        ReasonKind.Condition => Condition(reason),
        ReasonKind.Decisive => Decisive(reason),
        ReasonKind.Exclusion => Exclusion(reason),
        ReasonKind.NoBasis => NoBasis(),
        ReasonKind.Law => Open(reason.Entry!),
        _ => [new Statement(ReasonWording.DueCare(Titled(reason.DueCare!.Value)), TraceIds.DueCare(_context.Goal.Name, _solution.Solution.Name, reason.DueCare!.Value))],
    };

    /// <summary>A lighter way that is a solution of this goal goes by its title.</summary>
    private DueCareItem Titled(DueCareItem item) =>
        item.Name is { } name && _context.Goal.FindSolution(name) is { } way ? item with { Name = Phrase.Clause(way.Title) } : item;

    private static bool Known(Reason reason) => reason.Verdict == Truth.False;

    private string OutOfValidity()
    {
        var date = _context.Situation.ReferenceDate;
        return ReasonWording.OutOfValidity(DateWording.WhyOutside(_solution.Solution.Validity, date)!, date);
    }

    private IEnumerable<Statement> Leaves(Reason reason, Func<string, string> say) =>
        Clauses(reason.Rule!).Select(clause => new Statement(say(clause), reason.Rule!.Id));

    private ImmutableArray<string> Clauses(Rule rule)
    {
        var leaves = _clauses.Of(rule);
        return leaves.IsEmpty ? [Phrase.Clause(rule.Because ?? Explained.Rule(_context.Result, rule).Text)] : leaves;
    }

    private IEnumerable<Statement> Condition(Reason reason) => (reason.Condition!.Kind, Known(reason)) switch
    {
        (ConditionKind.ResidentBacking, true) => [Backing(reason, ReasonWording.NotBackedByResident)],
        (ConditionKind.ResidentBacking, false) => [Backing(reason, ReasonWording.ResidentNotAsked)],
        (ConditionKind.OrganisationBacking, true) => [Backing(reason, ReasonWording.NotBackedByOrganisation)],
        (ConditionKind.OrganisationBacking, false) => [Backing(reason, ReasonWording.OrganisationNotAsked)],
        (_, true) => Leaves(reason, ReasonWording.ConditionNotMet),
        _ => Leaves(reason, ReasonWording.ConditionOpen),
    };

    private Statement Backing(Reason reason, string text)
    {
        var because = Known(reason) ? _context.BackingOf(_solution.Solution).Because : null;
        return new Statement(because is null ? text : $"{text} {NameWording.Quote(because)}", reason.Rule!.Id);
    }

    private IEnumerable<Statement> Decisive(Reason reason)
    {
        var because = reason.Rule!.Because ?? reason.Rule.Id;
        var first = Known(reason) ? ReasonWording.Decisive(because, reason.Rule.Source) : ReasonWording.DecisiveOpen(because);
        return Followed(first, reason.Rule);
    }

    private IEnumerable<Statement> Exclusion(Reason reason) => Followed(
        ReasonWording.Excluded(
            reason.Provision!, reason.Rule!.Because, LeafReading.Judges(_context.Result, reason.Rule)),
        reason.Rule);

    private IEnumerable<Statement> Followed(string first, Rule rule) =>
    [
        new Statement(first, rule.Id),
        .. _clauses.Of(rule).Select(clause => new Statement(Phrase.Sentence(clause), rule.Id)),
    ];

    private IEnumerable<Statement> NoBasis()
    {
        var carriers = LegalReading.InTheirVersion(_context, SolutionParts.Of(_solution.Solution).LegalEntries).Where(entry => !entry.IsExclusion).ToList();
        return carriers.Count == 0
            ? [new Statement(ReasonWording.NoProvision, TraceIds.Law(_context.Goal.Name, _solution.Solution.Name))]
            : carriers.SelectMany(Fails);
    }

    private IEnumerable<Statement> Fails(LegalEntry entry) => NotInForce(entry) is { } why
        ? [new Statement(ReasonWording.NotInForce(why), entry.Rule.Id)]
        : Clauses(entry.Rule).Select(clause => new Statement(ReasonWording.CarrierFails(entry.Provision, clause), entry.Rule.Id));

    private IEnumerable<Statement> Open(LegalEntry entry) =>
        Clauses(entry.Rule).Select(clause => new Statement(ReasonWording.LawOpen(entry.Provision, clause), entry.Rule.Id));

    private string? NotInForce(LegalEntry entry) =>
        entry.Provision is { } provision ? LawWording.NotInForce(provision, _context.Situation.ReferenceDate) : null;
}
