using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets.Cases;

/// <summary>
/// What a program said so far, in the form that a case file has when it was read. Both are then held against the pack by the
/// same rules; what stands in no file has no span, and its messages name the concept instead.
/// </summary>
internal sealed partial class CaseDraft(DateOnly referenceDate)
{
    private readonly Dictionary<string, List<MemberSyntax>> _lists = new(StringComparer.Ordinal);
    private readonly List<BackingSyntax> _backings = [];
    private readonly List<JudgementSyntax> _judgements = [];
    private readonly List<ParticularSyntax> _particulars = [];
    private OccasionSyntax? _occasion;
    private HelpRequestSyntax? _request;

    public string? Name { get; set; }

    public bool IsFictional { get; set; }

    public bool IsAnonymised { get; set; }

    public CaseDatesSyntax? Dates { get; set; }

    public List<FactSyntax> Facts { get; } = [];

    public List<GoalLinkSyntax> Goals { get; } = [];

    public List<DueCareSyntax> DueCare { get; } = [];

    public List<OwnProposalSyntax> Proposals { get; } = [];

    public void AddMember(string list, MemberSyntax member) => Members(list).Add(member);

    public void AddEmptyList(string list) => Members(list);

    public void Ask(string text, string? wish, string? solution)
    {
        _request = new HelpRequestSyntax(default, Said(text), SaidOrNot(wish), SaidOrNot(solution));
        _occasion ??= new OccasionSyntax(default, Keywords.Choice.HelpRequest, null, null, null);
    }

    public void SeeOurselves(string who, string what, string ground) =>
        _occasion = new OccasionSyntax(default, Keywords.Choice.OwnInitiative, Said(who), Said(what), Said(ground));

    public void KeepAppointment() => _occasion = new OccasionSyntax(default, Keywords.Choice.FixedMoment, null, null, null);

    public void Judge(string name, string value, string by, string because) =>
        _judgements.Add(new JudgementSyntax(Said(name), Said(value), Said(by), Said(because)));

    /// <summary>Resident and organisation may be said apart; saying one of them twice is left for the check to find.</summary>
    public void Backs(string solution, bool? resident, bool? organisation, string? because)
    {
        var known = _backings.FindIndex(backing => backing.Solution.Value == solution
            && (resident is null ? backing.Organisation is null : backing.Resident is null));
        var backing = known < 0 ? new BackingSyntax(Said(solution), null, null, null) : _backings[known];
        backing = backing with
        {
            Resident = Said(resident) ?? backing.Resident,
            Organisation = Said(organisation) ?? backing.Organisation,
            Because = SaidOrNot(because) ?? backing.Because,
        };
        if (known < 0)
        {
            _backings.Add(backing);
        }
        else
        {
            _backings[known] = backing;
        }
    }

    public void Remark(string what, string by, string? weighedBecause) => _particulars.Add(new ParticularSyntax(
        default, Said(what), Said(by), new Located<bool>(weighedBecause is not null, default), SaidOrNot(weighedBecause)));

    public CaseSyntax ToSyntax() => new(
        default,
        new Located<string>(Name ?? "", default, IsBroken: Name is null),
        new Located<DateOnly>(referenceDate, default),
        _occasion ?? new OccasionSyntax(default, "", null, null, null),
        Dates,
        _request,
        [.. Goals],
        [.. Facts, .. _lists.Select(list => ListFact(list.Key, list.Value))],
        [.. _judgements],
        [.. _backings],
        [.. DueCare],
        [.. _particulars],
        [.. Proposals],
        [],
        [],
        [],
        new Located<bool>(IsFictional, default),
        new Located<bool>(IsAnonymised, default),
        null,
        null,
        []);

    private static FactSyntax ListFact(string name, List<MemberSyntax> members) =>
        new(Said(name), new MembersSyntax(default, [.. members]), null, null, null);

    private List<MemberSyntax> Members(string list)
    {
        if (!_lists.TryGetValue(list, out var members))
        {
            _lists[list] = members = [];
        }

        return members;
    }
}
