using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets;

/// <summary>
/// Builds a situation (<i>casus</i>) in code. Mutable, for one thread; what is not set was not asked, so unknown, never no.
/// Nothing is checked until <see cref="Build"/>: a name, unit or value that does not fit the pack is then a diagnostic, not an exception.
/// Names are those of the pack, in Dutch.
/// </summary>
public sealed partial class SituationBuilder
{
    private readonly RulePack _pack;
    private readonly CaseDraft _draft;

    internal SituationBuilder(RulePack pack, DateOnly referenceDate)
    {
        _pack = pack;
        _draft = new CaseDraft(referenceDate);
    }

    /// <summary>States a fact (<i>gegeven</i>) of type <i>ja_nee</i>.</summary>
    /// <param name="name">The name of the concept.</param>
    /// <param name="value">Ja or nee.</param>
    /// <param name="source">Where it comes from (<i>bron</i>), such as <c>huisbezoek</c>.</param>
    /// <param name="on">When it was stated (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public SituationBuilder Set(string name, bool value, string? source = null, DateOnly? on = null) =>
        State(name, CaseDraft.Of(value), source, on);

    /// <summary>States a fact of type <i>getal</i>, <i>bedrag</i> or <i>duur</i>.</summary>
    /// <param name="name">The name of the concept.</param>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit, singular or plural; null for the unit the vocabulary declares. Of other units only weeks convert to days and years to months.</param>
    /// <param name="source">Where it comes from (<i>bron</i>).</param>
    /// <param name="on">When it was stated (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public SituationBuilder Set(string name, decimal value, string? unit = null, string? source = null, DateOnly? on = null) =>
        State(name, CaseDraft.Of(value, unit), source, on);

    /// <summary>States a fact of type <i>datum</i>.</summary>
    /// <param name="name">The name of the concept.</param>
    /// <param name="value">The day.</param>
    /// <param name="source">Where it comes from (<i>bron</i>).</param>
    /// <param name="on">When it was stated (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public SituationBuilder Set(string name, DateOnly value, string? source = null, DateOnly? on = null) =>
        State(name, CaseDraft.Of(value), source, on);

    /// <summary>States a fact as a case file writes it: the bare name of an option, a text, or <c>ja</c>, <c>4 km</c>, <c>2026-11-01</c>.</summary>
    /// <param name="name">The name of the concept.</param>
    /// <param name="value">The value as text; the type of the concept decides how it is read.</param>
    /// <param name="source">Where it comes from (<i>bron</i>).</param>
    /// <param name="on">When it was stated (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SituationBuilder Set(string name, string value, string? source = null, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return State(name, CaseDraft.Of(value), source, on);
    }

    /// <summary>Asked, and not known (<i>weet_niet</i>): unknown, and shown as asked.</summary>
    /// <param name="name">The name of the concept.</param>
    /// <param name="source">Who said so (<i>bron</i>).</param>
    /// <param name="on">When (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public SituationBuilder DoesNotKnow(string name, string? source = null, DateOnly? on = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _draft.Facts.Add(CaseDraft.Unknown(name, UnknownReason.DoesNotKnow, source, on));
        return this;
    }

    /// <summary>Asked, and rather not said (<i>liever_niet</i>): unknown, shown as asked, and on a free question never held against anyone.</summary>
    /// <param name="name">The name of the concept.</param>
    /// <param name="source">Who said so (<i>bron</i>).</param>
    /// <param name="on">When (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public SituationBuilder RatherNotSay(string name, string? source = null, DateOnly? on = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _draft.Facts.Add(CaseDraft.Unknown(name, UnknownReason.RatherNotSay, source, on));
        return this;
    }

    /// <summary>Adds a member to a list (<i>lijst</i>). With the first member the list is known; it is complete as given.</summary>
    /// <param name="list">The name of the list.</param>
    /// <param name="member">Says what is known of the member.</param>
    /// <exception cref="ArgumentException"><paramref name="list"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    public SituationBuilder Add(string list, Action<MemberBuilder> member)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(list);
        ArgumentNullException.ThrowIfNull(member);
        var builder = new MemberBuilder();
        member(builder);
        _draft.AddMember(list, builder.ToSyntax());
        return this;
    }

    /// <summary>States that a list is empty: asked, and there are none. A list that is never mentioned is unknown.</summary>
    /// <param name="list">The name of the list.</param>
    /// <exception cref="ArgumentException"><paramref name="list"/> is null or blank.</exception>
    public SituationBuilder AddNone(string list)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(list);
        _draft.AddEmptyList(list);
        return this;
    }

    /// <summary>
    /// Holds all that was said against the pack. The choices of the municipality (<i>beleid</i>) are filled in as they stand on the
    /// reference date. May be called again after more was said; situations built before do not change.
    /// </summary>
    /// <returns>The situation, or every diagnostic (<i>melding</i>) at once.</returns>
    public Loaded<Situation> Build() => CaseBinder.Bind(_draft.ToSyntax(), _pack.Blueprint);

    private SituationBuilder State(string name, FactValueSyntax value, string? source, DateOnly? on)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _draft.Facts.Add(CaseDraft.Fact(name, value, source, on));
        return this;
    }
}
