using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets;

/// <content>Why there is a case, what people want, and what they judge and back.</content>
public sealed partial class SituationBuilder
{
    /// <summary>Names the case (<i>casus</i>). No real name of a person.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public SituationBuilder Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _draft.Name = name;
        return this;
    }

    /// <summary>The case is invented (<i>fictief</i>); a page needs this, or <see cref="Anonymised"/>.</summary>
    public SituationBuilder Fictional()
    {
        _draft.IsFictional = true;
        return this;
    }

    /// <summary>The case was made anonymous (<i>geanonimiseerd</i>).</summary>
    public SituationBuilder Anonymised()
    {
        _draft.IsAnonymised = true;
        return this;
    }

    /// <summary>The resident asked (<i>aanleiding: hulpvraag</i>, unless another occasion is named).</summary>
    /// <param name="text">What was asked, in their own words (<i>tekst</i>).</param>
    /// <param name="wish">What they want to reach (<i>wens</i>); null when nobody asked that yet.</param>
    /// <param name="solution">The solution of the pack they asked for (<i>oplossing</i>); null when they named none.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank.</exception>
    public SituationBuilder Asked(string text, string? wish = null, string? solution = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        _draft.Ask(text, wish, solution);
        return this;
    }

    /// <summary>We see something ourselves (<i>aanleiding: eigen_initiatief</i>).</summary>
    /// <param name="who">Who saw it (<i>wie</i>).</param>
    /// <param name="what">What was seen (<i>wat</i>).</param>
    /// <param name="ground">On which ground we may act and use the data (<i>grond</i>).</param>
    /// <exception cref="ArgumentException">One of them is null or blank.</exception>
    public SituationBuilder OwnInitiative(string who, string what, string ground)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        ArgumentException.ThrowIfNullOrWhiteSpace(ground);
        _draft.SeeOurselves(who, what, ground);
        return this;
    }

    /// <summary>An appointment, a review or an objection (<i>aanleiding: vast_moment</i>).</summary>
    public SituationBuilder FixedMoment()
    {
        _draft.KeepAppointment();
        return this;
    }

    /// <summary>Dates that count beside the reference date (<i>datums</i>).</summary>
    /// <param name="application">When the application came in (<i>aanvraag</i>).</param>
    /// <param name="period">The period it is about (<i>tijdvak</i>).</param>
    /// <param name="decision">When was decided (<i>besluit</i>).</param>
    public SituationBuilder Dated(DateOnly? application = null, string? period = null, DateOnly? decision = null)
    {
        _draft.Dates = CaseDraft.DatesOf(application, period, decision);
        return this;
    }

    /// <summary>Links the wish of the resident to a goal of the pack (<i>doelen</i>).</summary>
    /// <param name="goal">The name of the goal.</param>
    /// <param name="chosenBy">Who made the link: <c>inwoner</c>, <c>klantmanager</c> or <c>samen</c>.</param>
    /// <exception cref="ArgumentException">One of them is null or blank.</exception>
    public SituationBuilder Wants(string goal, string chosenBy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(goal);
        ArgumentException.ThrowIfNullOrWhiteSpace(chosenBy);
        _draft.Goals.Add(new GoalLinkSyntax(CaseDraft.Said(goal), CaseDraft.Said(chosenBy)));
        return this;
    }

    /// <summary>A judgement of a person (<i>beoordeling</i>) of type <i>ja_nee</i>.</summary>
    /// <param name="name">The name of the judgement.</param>
    /// <param name="value">Ja or nee.</param>
    /// <param name="by">Who judged (<i>door</i>).</param>
    /// <param name="because">Why (<i>omdat</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> or <paramref name="because"/> is null.</exception>
    public SituationBuilder Judge(string name, bool value, string by, string because) =>
        State(name, CaseDraft.Text(value), by, because);

    /// <summary>A judgement of a person of type <i>getal</i>, <i>bedrag</i> or <i>duur</i>.</summary>
    /// <param name="name">The name of the judgement.</param>
    /// <param name="value">The number, in the unit the vocabulary declares.</param>
    /// <param name="by">Who judged (<i>door</i>).</param>
    /// <param name="because">Why (<i>omdat</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> or <paramref name="because"/> is null.</exception>
    public SituationBuilder Judge(string name, decimal value, string by, string because) =>
        State(name, CaseDraft.Text(value, unit: null), by, because);

    /// <summary>A judgement of a person as a case file writes it: the bare name of an option.</summary>
    /// <param name="name">The name of the judgement.</param>
    /// <param name="value">The value as text.</param>
    /// <param name="by">Who judged (<i>door</i>).</param>
    /// <param name="because">Why (<i>omdat</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException">One of the others is null.</exception>
    public SituationBuilder Judge(string name, string value, string by, string because)
    {
        ArgumentNullException.ThrowIfNull(value);
        return State(name, value, by, because);
    }

    /// <summary>Whether the resident backs a solution (<i>draagvlak</i>). Not called: not asked, never no.</summary>
    /// <param name="solution">The name of the solution, or <c>doel/oplossing</c> where one name serves several goals differently.</param>
    /// <param name="value">Ja or nee.</param>
    /// <param name="because">Why (<i>omdat</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="solution"/> is null or blank.</exception>
    public SituationBuilder Backs(string solution, bool value, string? because = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(solution);
        _draft.Backs(solution, resident: value, organisation: null, because);
        return this;
    }

    /// <summary>Whether the organisation stands behind a solution (<i>draagvlak: organisatie</i>).</summary>
    /// <param name="solution">The name of the solution, or <c>doel/oplossing</c>.</param>
    /// <param name="value">Ja or nee.</param>
    /// <param name="because">Why (<i>omdat</i>); replaces what <see cref="Backs"/> said.</param>
    /// <exception cref="ArgumentException"><paramref name="solution"/> is null or blank.</exception>
    public SituationBuilder OrganisationBacks(string solution, bool value, string? because = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(solution);
        _draft.Backs(solution, resident: null, organisation: value, because);
        return this;
    }

    /// <summary>Something the rules do not know (<i>bijzonderheid</i>). Until a person has weighed it every advice is provisional.</summary>
    /// <param name="what">What it is (<i>wat</i>).</param>
    /// <param name="by">Who brought it in (<i>door</i>).</param>
    /// <param name="weighedBecause">How it was weighed and why (<i>gewogen: ja, omdat</i>); null while nobody weighed it.</param>
    /// <exception cref="ArgumentException"><paramref name="what"/> or <paramref name="by"/> is null or blank.</exception>
    public SituationBuilder Remark(string what, string by, string? weighedBecause = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        _draft.Remark(what, by, weighedBecause);
        return this;
    }

    private SituationBuilder State(string name, string value, string by, string because)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(because);
        _draft.Judge(name, value, by, because);
        return this;
    }
}
