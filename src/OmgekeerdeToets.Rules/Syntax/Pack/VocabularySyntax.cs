using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Pack;

/// <summary>A concept (<c>begrip</c>) or a field of a list (<c>veld</c>): a fact, a judgement or a choice of policy.</summary>
/// <param name="Name">As rules and cases use it.</param>
/// <param name="Type">ja_nee, getal, bedrag, datum, duur, tekst, keuze or lijst.</param>
/// <param name="Label"><c>label</c></param>
/// <param name="LabelNo"><c>label_nee</c></param>
/// <param name="Question"><c>vraag</c></param>
/// <param name="Kind"><c>soort</c>: feit, beoordeling or beleidskeuze; null is feit.</param>
/// <param name="JudgedBy"><c>beoordeeld_door</c></param>
/// <param name="WeighIn"><c>weeg_mee</c>: the yardstick.</param>
/// <param name="Unit"><c>eenheid</c></param>
/// <param name="Decimals"><c>decimalen</c></param>
/// <param name="Minimum"><c>minimaal</c>, as written: in the declared unit.</param>
/// <param name="Maximum"><c>maximaal</c>, as written: in the declared unit.</param>
/// <param name="Options"><c>opties</c> of a keuze; empty for other types.</param>
/// <param name="Fields"><c>velden</c> of a lijst; empty for other types.</param>
/// <param name="Sensitivity"><c>gevoeligheid</c>: bekend, gewoon, persoonlijk or zeer_persoonlijk.</param>
/// <param name="LifeDomain"><c>leefgebied</c></param>
/// <param name="InfluencedBy"><c>te_beinvloeden_door</c>: inwoner, gemeente or niemand.</param>
/// <param name="Sensitive"><c>gevoelig</c></param>
/// <param name="GivenFor"><c>gegeven_voor</c></param>
/// <param name="RequiredBy"><c>vereist_door</c></param>
/// <param name="MustBeTold"><c>verplicht_te_vertellen</c></param>
/// <param name="Explanation"><c>toelichting</c></param>
internal sealed record ConceptSyntax(
    Located<string> Name,
    Located<string> Type,
    Located<string>? Label,
    Located<string>? LabelNo,
    Located<string>? Question,
    Located<string>? Kind,
    Located<string>? JudgedBy,
    ImmutableArray<Located<string>> WeighIn,
    Located<string>? Unit,
    Located<int>? Decimals,
    Located<string>? Minimum,
    Located<string>? Maximum,
    ImmutableArray<TitledNameSyntax> Options,
    ImmutableArray<ConceptSyntax> Fields,
    Located<string>? Sensitivity,
    Located<string>? LifeDomain,
    Located<string>? InfluencedBy,
    Located<bool>? Sensitive,
    Located<string>? GivenFor,
    CitationSyntax? RequiredBy,
    CitationSyntax? MustBeTold,
    Located<string>? Explanation);

/// <summary>A derived fact (<c>afleiding</c>); with <see cref="Of"/> one per member of that list.</summary>
internal sealed record DerivationSyntax(
    Located<string> Name,
    ConditionSyntax Is,
    Located<string>? Of,
    Located<string>? Label,
    Located<string>? Explanation,
    ValiditySyntax Validity);

/// <summary>A dated amount or number (<c>norm</c>).</summary>
/// <param name="Name">As formulas use it.</param>
/// <param name="Unit"><c>eenheid</c></param>
/// <param name="Values"><c>waarden</c>, in the order of the file.</param>
/// <param name="Until"><c>tot</c>: the first day on which it no longer holds.</param>
/// <param name="IsOpen"><c>tot: open</c></param>
/// <param name="LegalBasis"><c>grondslag</c></param>
/// <param name="Label"><c>label</c></param>
/// <param name="Source"><c>bron</c></param>
internal sealed record NormSyntax(
    Located<string> Name,
    Located<string> Unit,
    ImmutableArray<NormValueSyntax> Values,
    Located<DateOnly>? Until,
    bool IsOpen,
    CitationSyntax? LegalBasis,
    Located<string>? Label,
    Located<string>? Source);

/// <summary>From this day this value, as written; <c>onbekend</c> leaves a hole.</summary>
internal sealed record NormValueSyntax(Located<DateOnly> From, Located<string> Value);

/// <summary>Facts and judgements that contradict each other (<c>controle</c>), with what is then said.</summary>
internal sealed record CheckSyntax(Span Span, ConditionSyntax When, Located<string> Message, RuleSyntax Rule);
