using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Pack;

/// <summary>What every rule may have besides what it concludes: <c>als tenzij naam bron in_samenvatting geldig_van geldig_tot_en_met</c>.</summary>
/// <param name="Span">Where the rule begins: what a reader opens to see it.</param>
/// <param name="When"><c>als</c>; null when the rule holds always.</param>
/// <param name="Unless"><c>tenzij</c>: a group of which any makes the exception; null when there is none.</param>
/// <param name="Name"><c>naam</c>: for the id, where two rules conclude the same.</param>
/// <param name="Source"><c>bron</c></param>
/// <param name="InSummary"><c>in_samenvatting</c>: ja or nee.</param>
/// <param name="Validity"><c>geldig_van</c> and <c>geldig_tot_en_met</c>.</param>
internal sealed record RuleSyntax(
    Span Span,
    ConditionSyntax? When,
    ConditionSyntax? Unless,
    Located<string>? Name,
    Located<string>? Source,
    Located<bool>? InSummary,
    ValiditySyntax Validity);

/// <summary>From which day through which day something holds; null is open.</summary>
internal sealed record ValiditySyntax(Located<DateOnly>? From, Located<DateOnly>? Through)
{
    public static readonly ValiditySyntax Always = new(null, null);
}

/// <summary>A provision named in text: <c>WET ARTIKEL [lid N] [onderdeel X] [onder Y]</c>.</summary>
/// <param name="Span">The whole citation.</param>
/// <param name="Law">The name of the law, to be looked up.</param>
/// <param name="Article"><c>35</c>, <c>4:84</c>, <c>18a</c>.</param>
/// <param name="Paragraph"><c>lid</c></param>
/// <param name="Part"><c>onderdeel</c></param>
/// <param name="SubPart"><c>onder</c></param>
/// <param name="IsBroken">It could not be read, and that has been reported.</param>
internal sealed record CitationSyntax(
    Span Span, Located<string> Law, string Article, string? Paragraph, string? Part, string? SubPart, bool IsBroken = false);
