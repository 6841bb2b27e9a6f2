using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Pack;

/// <summary>
/// A condition to which a solution is tied (<c>voorwaarde</c>): the backing of the resident or the organisation, or something that
/// must hold, with the agreement that follows from it.
/// </summary>
internal sealed record RequirementSyntax(
    Span Span,
    RequirementKind Kind,
    ConditionSyntax? When,
    Located<string>? Agreement,
    Located<bool>? Voluntary,
    CitationSyntax? LegalBasis,
    Located<string>? Because);

internal enum RequirementKind
{
    /// <summary>A condition, in <see cref="RequirementSyntax.When"/>.</summary>
    Condition,

    /// <summary><c>draagvlak</c></summary>
    Backing,

    /// <summary><c>draagvlak_organisatie</c></summary>
    BackingOfOrganisation,
}

/// <summary>A consequence (<c>gevolg</c>): an amount, an argument, or something still to be found out.</summary>
/// <param name="Span">Where it begins.</param>
/// <param name="Affects"><c>raakt</c></param>
/// <param name="Term"><c>wanneer</c>: kort or lang.</param>
/// <param name="Because"><c>omdat</c></param>
/// <param name="Body">What it is.</param>
/// <param name="Estimate"><c>schatting</c></param>
/// <param name="Basis"><c>basis</c></param>
/// <param name="Rule">What every rule may have.</param>
internal sealed record ConsequenceSyntax(
    Span Span,
    Located<string> Affects,
    Located<string> Term,
    Located<string> Because,
    ConsequenceBody Body,
    Located<bool>? Estimate,
    Located<string>? Basis,
    RuleSyntax Rule);

internal abstract record ConsequenceBody;

/// <summary>An amount: what it costs that party (<c>bedrag</c>), or what the party receives or saves (<c>opbrengst</c>).</summary>
/// <param name="IsGain">True for <c>opbrengst</c>.</param>
/// <param name="Amount">A formula, still to be parsed.</param>
/// <param name="HowOften"><c>hoe_vaak</c>: eenmalig, per_maand or per_jaar; null when absent (a norm carries its own rhythm).</param>
internal sealed record AmountBody(bool IsGain, ConditionSyntax Amount, Located<string>? HowOften) : ConsequenceBody;

/// <summary>An argument: <c>pleit</c> and <c>gewicht</c>.</summary>
internal sealed record ArgumentBody(Located<string> Pleads, Located<string> Weight) : ConsequenceBody;

/// <summary><c>onbekend: ja</c>, with what is to be found out.</summary>
internal sealed record UnknownBody(Located<string> ToFindOut) : ConsequenceBody;

/// <summary>It was none of the three, and that has been reported.</summary>
internal sealed record BrokenBody : ConsequenceBody;

/// <summary>An argument (<c>argument</c>) for or against a solution, with the core value it appeals to, if any.</summary>
internal sealed record ArgumentSyntax(
    Span Span, Located<string> Pleads, Located<string> Weight, Located<string> Because, Located<string>? Value, RuleSyntax Rule);

/// <summary>An entry of the legal check (<c>juridische_toets</c>).</summary>
internal abstract record LegalEntrySyntax(Span Span, CitationSyntax Provision, Located<string>? Because, RuleSyntax Rule);

/// <summary>A power that carries (<c>grondslag</c>), and how it fits: regulier, maatwerk or buitenwettelijk.</summary>
internal sealed record LegalGroundSyntax(
    Span Span,
    CitationSyntax Provision,
    Located<string> Fit,
    ImmutableArray<CitationSyntax> Despite,
    CitationSyntax? DeviatesFrom,
    Located<string>? Because,
    RuleSyntax Rule) : LegalEntrySyntax(Span, Provision, Because, Rule);

/// <summary>A provision that forbids (<c>uitgesloten_door</c>).</summary>
internal sealed record LegalExclusionSyntax(Span Span, CitationSyntax Provision, Located<string>? Because, RuleSyntax Rule)
    : LegalEntrySyntax(Span, Provision, Because, Rule);
