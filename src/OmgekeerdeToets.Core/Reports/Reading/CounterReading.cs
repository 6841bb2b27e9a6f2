using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>
/// The strongest that can be said against what is advised, and who loses: its heaviest arguments against, what is still
/// unknown and may turn out against it, and what the requested and the usual road had that it lacks.
/// </summary>
internal sealed class CounterReading
{
    private readonly GoalContext _context;
    private readonly SolutionVerdict _advised;
    private readonly ImmutableArray<Statement>.Builder _against = ImmutableArray.CreateBuilder<Statement>();

    private CounterReading(GoalContext context, SolutionVerdict advised)
    {
        _context = context;
        _advised = advised;
    }

    public static ImmutableArray<Statement> Of(GoalContext context) =>
    [
        .. context.Verdict.Advised.SelectMany(advised => new CounterReading(context, advised).Read()
            .Select(statement => context.Verdict.Advised.Length == 1 ? statement : statement with
            {
                Text = CounterWording.Of(NameWording.Quote(Phrase.Clause(advised.Solution.Title)), statement.Text),
            })),
    ];

    private ImmutableArray<Statement> Read()
    {
        AddHeaviest();
        if (!_advised.Solution.Helps.Wholly)
        {
            Add(CounterWording.HelpsPartly(_advised.Solution.Helps.Because), TraceIds.Help(_context.Goal.Name, _advised.Solution));
        }

        AddUnknown();
        AddRoadNotTaken();
        AddResidentCosts();
        if (_against.Count == 0)
        {
            Add(CounterWording.NoneInThePack, SolutionId);
        }

        AddStanding();
        return _against.ToImmutable();
    }

    private string SolutionId => TraceIds.Solution(_context.Goal.Name, _advised.Solution.Name);

    private void Add(string text, string id) => _against.Add(new Statement(text, id));

    private IEnumerable<(Rule Rule, Weight Weight, string Text)> Against(Truth holds) =>
        _advised.Solution.Consequences
            .Where(c => c.SpeaksFor == false && _context.Findings[c.Rule] == holds)
            .Select(c => (c.Rule, c.Weight, CounterWording.Against(
                c.Rule.Because!, PartyWording.The(c.Party) + " " + PartyWording.Term(c.LongTerm), c.Weight)))
            .Concat(_advised.Solution.Arguments
                .Where(a => !a.SpeaksFor && _context.Findings[a.Rule] == holds)
                .Select(a => (a.Rule, a.Weight, CounterWording.AgainstValue(a.Rule.Because!, a.Value?.Title, a.Weight))))
            .OrderBy(against => against.Rule.Id, StringComparer.Ordinal);

    private void AddHeaviest()
    {
        var against = Against(Truth.True).ToList();
        foreach (var (rule, _, text) in against.Where(one => one.Weight == against.Max(other => other.Weight)))
        {
            Add(text, rule.Id);
        }
    }

    private void AddUnknown()
    {
        foreach (var (rule, _, _) in Against(Truth.Unknown))
        {
            Add(CounterWording.Unknown(rule.Because!), rule.Id);
        }
    }

    private void AddRoadNotTaken()
    {
        foreach (var other in _context.Verdict.Solutions.Where(IsRoadNotTaken))
        {
            var advantages = Advantages(other).ToList();
            if (advantages.Count > 0)
            {
                Add(
                    CounterWording.Lacks(other.Solution.Title, _context.IsRequested(other.Solution), advantages),
                    TraceIds.Solution(_context.Goal.Name, other.Solution.Name));
            }
        }
    }

    private bool IsRoadNotTaken(SolutionVerdict other) =>
        (_context.IsRequested(other.Solution) || other.Solution.IsStandardApproach)
        && !_context.Verdict.Advised.Any(advised => advised.Solution == other.Solution);

    /// <summary>Its arguments for, in the rows where it stands better than what is advised.</summary>
    private IEnumerable<string> Advantages(SolutionVerdict other) =>
        SolutionParts.Of(other.Solution).RowEntries
            .Where(entry => entry.SpeaksFor && _context.Findings[entry.Rule] == Truth.True
                && other.Rows[entry.Row] > _advised.Rows[entry.Row])
            .Select(entry => entry.Rule.Because!)
            .Distinct(StringComparer.Ordinal);

    private void AddResidentCosts()
    {
        if (_advised.Consequences.ResidentCosts is { Total.Sign: > 0 })
        {
            Add(
                CounterWording.CostsResident(CostReading.Show(_advised, CostBearer.Resident), DateWording.ShowMonths(_context.Blueprint.HorizonMonths)),
                TraceIds.ResidentCosts(_context.Goal.Name, _advised.Solution.Name));
        }
    }

    /// <summary>Who does not, or not yet, stand behind it; and whether the law does.</summary>
    private void AddStanding()
    {
        var backing = _advised.Consequences.Backing;
        var id = TraceIds.Backing(_context.Goal.Name, _advised.Solution.Name);
        if (_advised.KeptForChild)
        {
            Add(ReasonWording.KeptForChild, SolutionId);
        }

        if (backing is { Resident: Truth.False, Because: { } because })
        {
            Add(BackingWording.ResidentAgainst(because), id);
        }
        else if (backing.Resident != Truth.True && !_advised.KeptForChild)
        {
            Add(backing.Resident == Truth.False ? CounterWording.NotBacked : CounterWording.NotAsked, id);
        }

        if (backing.Organisation == Truth.False)
        {
            Add(
                backing is { Resident: not Truth.False, Because: { } words } ? BackingWording.OrganisationAgainst(words) : CounterWording.OrganisationAgainst,
                id);
        }

        if (_advised.Legal.Fit == Fit.ExtraStatutory)
        {
            Add(CounterWording.OutsideTheLaw, TraceIds.Law(_context.Goal.Name, _advised.Solution.Name));
        }
    }
}
