using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets;

/// <summary>Says what is known of one member of a list, such as one child. A field that is not set was not asked, so unknown.</summary>
public sealed class MemberBuilder
{
    private readonly List<FactSyntax> _fields = [];
    private string? _name;

    internal MemberBuilder()
    {
    }

    /// <summary>Names the member (<i>naam</i>), such as <c>kind 1</c>: unique within the list, no real name. Without one its ordinal is its name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public MemberBuilder Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _name = name;
        return this;
    }

    /// <summary>States a field (<i>veld</i>) of type <i>ja_nee</i>.</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="value">Ja or nee.</param>
    /// <param name="source">Where it comes from (<i>bron</i>).</param>
    /// <param name="on">When it was stated (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is null or blank.</exception>
    public MemberBuilder Set(string field, bool value, string? source = null, DateOnly? on = null) =>
        State(field, CaseDraft.Of(value), source, on);

    /// <summary>States a field of type <i>getal</i>, <i>bedrag</i> or <i>duur</i>.</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit; null for the unit the vocabulary declares.</param>
    /// <param name="source">Where it comes from (<i>bron</i>).</param>
    /// <param name="on">When it was stated (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is null or blank.</exception>
    public MemberBuilder Set(string field, decimal value, string? unit = null, string? source = null, DateOnly? on = null) =>
        State(field, CaseDraft.Of(value, unit), source, on);

    /// <summary>States a field of type <i>datum</i>.</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="value">The day.</param>
    /// <param name="source">Where it comes from (<i>bron</i>).</param>
    /// <param name="on">When it was stated (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is null or blank.</exception>
    public MemberBuilder Set(string field, DateOnly value, string? source = null, DateOnly? on = null) =>
        State(field, CaseDraft.Of(value), source, on);

    /// <summary>States a field as a case file writes it: the bare name of an option, a text, or <c>ja</c>, <c>4 km</c>, <c>2026-11-01</c>.</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="value">The value as text; the type of the concept decides how it is read.</param>
    /// <param name="source">Where it comes from (<i>bron</i>).</param>
    /// <param name="on">When it was stated (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public MemberBuilder Set(string field, string value, string? source = null, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return State(field, CaseDraft.Of(value), source, on);
    }

    /// <summary>Asked, and not known (<i>weet_niet</i>).</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="source">Who said so (<i>bron</i>).</param>
    /// <param name="on">When (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is null or blank.</exception>
    public MemberBuilder DoesNotKnow(string field, string? source = null, DateOnly? on = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        _fields.Add(CaseDraft.Unknown(field, UnknownReason.DoesNotKnow, source, on));
        return this;
    }

    /// <summary>Asked, and rather not said (<i>liever_niet</i>).</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="source">Who said so (<i>bron</i>).</param>
    /// <param name="on">When (<i>datum</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is null or blank.</exception>
    public MemberBuilder RatherNotSay(string field, string? source = null, DateOnly? on = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        _fields.Add(CaseDraft.Unknown(field, UnknownReason.RatherNotSay, source, on));
        return this;
    }

    internal MemberSyntax ToSyntax() => new(default, _name is null ? null : CaseDraft.Said(_name), [.. _fields]);

    private MemberBuilder State(string field, FactValueSyntax value, string? source, DateOnly? on)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        _fields.Add(CaseDraft.Fact(field, value, source, on));
        return this;
    }
}
