using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Cases;

/// <summary>A case (<c>casus</c>) as it was read; what it says is held against a pack later.</summary>
/// <param name="Span">Where it begins.</param>
/// <param name="Name"><c>casus</c></param>
/// <param name="ReferenceDate"><c>peildatum</c></param>
/// <param name="Occasion"><c>aanleiding</c></param>
/// <param name="Dates"><c>datums</c></param>
/// <param name="HelpRequest"><c>hulpvraag</c></param>
/// <param name="Goals"><c>doelen</c>: who linked the wish to which goal.</param>
/// <param name="Facts"><c>gegevens</c></param>
/// <param name="Judgements"><c>beoordelingen</c></param>
/// <param name="Backing"><c>draagvlak</c></param>
/// <param name="DueCare"><c>zorgvuldigheid</c></param>
/// <param name="Particulars"><c>bijzonderheden</c></param>
/// <param name="OwnProposals"><c>eigen_voorstel</c></param>
/// <param name="Unprejudiced"><c>zuiver</c>: the answers to the reflection questions.</param>
/// <param name="Decisions"><c>besluit</c></param>
/// <param name="Aftermath"><c>afloop</c></param>
/// <param name="Fictional"><c>fictief</c></param>
/// <param name="Anonymised"><c>geanonimiseerd</c></param>
/// <param name="Explanation"><c>toelichting</c></param>
/// <param name="Source"><c>bron</c></param>
/// <param name="Expected"><c>verwacht</c></param>
internal sealed record CaseSyntax(
    Span Span,
    Located<string> Name,
    Located<DateOnly> ReferenceDate,
    OccasionSyntax Occasion,
    CaseDatesSyntax? Dates,
    HelpRequestSyntax? HelpRequest,
    ImmutableArray<GoalLinkSyntax> Goals,
    ImmutableArray<FactSyntax> Facts,
    ImmutableArray<JudgementSyntax> Judgements,
    ImmutableArray<BackingSyntax> Backing,
    ImmutableArray<DueCareSyntax> DueCare,
    ImmutableArray<ParticularSyntax> Particulars,
    ImmutableArray<OwnProposalSyntax> OwnProposals,
    ImmutableArray<Located<string>> Unprejudiced,
    ImmutableArray<DecisionSyntax> Decisions,
    ImmutableArray<AftermathSyntax> Aftermath,
    Located<bool>? Fictional,
    Located<bool>? Anonymised,
    Located<string>? Explanation,
    Located<string>? Source,
    ImmutableArray<ExpectationSyntax> Expected);

/// <summary>Why this case is looked at: <c>hulpvraag</c>, <c>vast_moment</c>, or <c>eigen_initiatief</c> with who, what and on which ground.</summary>
internal sealed record OccasionSyntax(Span Span, string Kind, Located<string>? Who, Located<string>? What, Located<string>? Ground, bool IsBroken = false);

internal sealed record CaseDatesSyntax(Located<DateOnly>? Application, Located<string>? Period, Located<DateOnly>? Decision);

/// <summary>What the resident asks (<c>tekst</c>), wishes (<c>wens</c>), and which solution was named (<c>oplossing</c>).</summary>
internal sealed record HelpRequestSyntax(Span Span, Located<string>? Text, Located<string>? Wish, Located<string>? Solution);

/// <summary><c>doelen: { doel: samen }</c></summary>
internal sealed record GoalLinkSyntax(Located<string> Goal, Located<string> LinkedBy);

/// <summary>A fact (<c>gegeven</c>) with its source.</summary>
/// <param name="Name">The concept.</param>
/// <param name="Value">What was said; a sequence for a list.</param>
/// <param name="Source"><c>bron</c></param>
/// <param name="Date"><c>datum</c></param>
/// <param name="Reason"><c>reden</c>: weet_niet or liever_niet, where the value is unknown.</param>
internal sealed record FactSyntax(
    Located<string> Name, FactValueSyntax Value, Located<string>? Source, Located<DateOnly>? Date, Located<string>? Reason);

/// <summary>What stands in the place of a value: a text, or members of a list. Its type is that of the concept, which is not known here.</summary>
internal abstract record FactValueSyntax(Span Span);

internal sealed record TextValueSyntax(Span Span, string Text) : FactValueSyntax(Span);

internal sealed record MembersSyntax(Span Span, ImmutableArray<MemberSyntax> Members) : FactValueSyntax(Span);

/// <summary>Refused and reported already.</summary>
internal sealed record BrokenValueSyntax(Span Span) : FactValueSyntax(Span);

/// <summary>A member of a list; <c>naam</c> is built in, the other keys are fields.</summary>
internal sealed record MemberSyntax(Span Span, Located<string>? Name, ImmutableArray<FactSyntax> Fields);

/// <summary>A judgement (<c>beoordeling</c>) of a person: what, by whom, why; or why there is none (<c>reden</c>).</summary>
internal sealed record JudgementSyntax(
    Located<string> Name, Located<string> Value, Located<string> By, Located<string> Because, Located<string>? Reason = null);

/// <summary>Who backs a solution: ja, nee or onbekend of the resident and of the organisation.</summary>
internal sealed record BackingSyntax(
    Located<string> Solution, Located<string>? Resident, Located<string>? Organisation, Located<string>? Because);
