using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Pack;

/// <summary>A law or other rule (<c>wet</c>) with its core values and its provisions.</summary>
/// <param name="Name">The name by which citations find it.</param>
/// <param name="Title"><c>titel</c></param>
/// <param name="Kind"><c>soort</c>: wet, verordening, beleidsregel or werkinstructie; null is wet.</param>
/// <param name="Bwb">The number in the national register of laws.</param>
/// <param name="Cvdr">The number in the register of local law.</param>
/// <param name="FoundAt"><c>vindplaats</c>, where there is no number.</param>
/// <param name="Municipality"><c>gemeente</c></param>
/// <param name="CoreValues"><c>grondwaarden</c></param>
/// <param name="Provisions"><c>bepalingen</c></param>
internal sealed record LawSyntax(
    Located<string> Name,
    Located<string> Title,
    Located<string>? Kind,
    Located<string>? Bwb,
    Located<string>? Cvdr,
    Located<string>? FoundAt,
    Located<string>? Municipality,
    ImmutableArray<CoreValueSyntax> CoreValues,
    ImmutableArray<ProvisionSyntax> Provisions);

/// <summary>A core value (<c>grondwaarde</c>) for which a law was written, and where we have it from (<c>herkomst</c>).</summary>
internal sealed record CoreValueSyntax(Located<string> Name, Located<string> Title, Located<string> Origin);

/// <summary>A provision (<c>bepaling</c>).</summary>
/// <param name="Span">Where it begins.</param>
/// <param name="Article"><c>artikel</c></param>
/// <param name="Paragraph"><c>lid</c></param>
/// <param name="Part"><c>onderdeel</c></param>
/// <param name="SubPart"><c>onder</c></param>
/// <param name="Content"><c>inhoud</c>: our paraphrase, with its conditions.</param>
/// <param name="Verification"><c>gecontroleerd</c>; null is <c>nee</c>.</param>
/// <param name="Certainty"><c>zekerheid</c>: onzeker, or null.</param>
/// <param name="Serves"><c>dient</c>: core values.</param>
/// <param name="Validity"><c>geldig_van</c> and <c>geldig_tot_en_met</c>.</param>
internal sealed record ProvisionSyntax(
    Span Span,
    Located<string> Article,
    Located<string>? Paragraph,
    Located<string>? Part,
    Located<string>? SubPart,
    Located<string> Content,
    VerificationSyntax? Verification,
    Located<string>? Certainty,
    ImmutableArray<Located<string>> Serves,
    ValiditySyntax Validity);

/// <summary>Which text a paraphrase was held against, whether it holds, by whom, when.</summary>
internal sealed record VerificationSyntax(
    Span Span, Located<string> Text, Located<string> Paraphrase, Located<string> By, Located<DateOnly> On);
