using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Pack;

/// <summary>A goal file (<c>doel</c>): reads top to bottom as the four steps.</summary>
/// <param name="Name"><c>doel</c></param>
/// <param name="Title"><c>titel</c></param>
/// <param name="LifeDomain"><c>leefgebied</c></param>
/// <param name="IntendedEffect"><c>beoogd_effect</c></param>
/// <param name="CoreValues"><c>grondwaarden</c></param>
/// <param name="Solutions"><c>oplossingen</c>, in the order of the file (which never matters).</param>
/// <param name="Source"><c>bron</c></param>
/// <param name="Evidence"><c>onderbouwing</c>: verhaal, onderzoek or schatting.</param>
/// <param name="Acute"><c>acuut</c></param>
/// <param name="Explanation"><c>toelichting</c></param>
/// <param name="Show"><c>toon</c>: names whose values the report shows.</param>
/// <param name="Validity"><c>geldig_van</c> and <c>geldig_tot_en_met</c>.</param>
internal sealed record GoalSyntax(
    Located<string> Name,
    Located<string> Title,
    Located<string> LifeDomain,
    IntendedEffectSyntax IntendedEffect,
    ImmutableArray<CoreValueArgumentSyntax> CoreValues,
    ImmutableArray<SolutionSyntax> Solutions,
    Located<string>? Source,
    Located<string>? Evidence,
    Located<bool>? Acute,
    Located<string>? Explanation,
    ImmutableArray<Located<string>> Show,
    ValiditySyntax Validity);

/// <summary>Step 1: when the goal is at stake (<c>aan_de_orde_als</c>), and why.</summary>
internal sealed record IntendedEffectSyntax(Span Span, ConditionSyntax AtStakeWhen, Located<string> Because);

/// <summary>Step 2: a core value that pleads for or against the goal. <c>waarde</c> is <c>wet.naam</c>.</summary>
internal sealed record CoreValueArgumentSyntax(
    Span Span, Located<string> Value, Located<string> Pleads, Located<string> Weight, Located<string> Because, RuleSyntax Rule);

/// <summary>A solution (<c>oplossing</c>) of a goal.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Title"><c>titel</c></param>
/// <param name="Form"><c>vorm</c></param>
/// <param name="Helps"><c>helpt</c></param>
/// <param name="SuitableWhen"><c>geschikt_als</c></param>
/// <param name="StandardApproach"><c>standaardaanpak</c></param>
/// <param name="Conditions"><c>voorwaarden</c></param>
/// <param name="AsksOfResident"><c>vraagt_van_inwoner</c></param>
/// <param name="Consequences"><c>gevolgen</c></param>
/// <param name="Arguments"><c>argumenten</c></param>
/// <param name="LegalCheck"><c>juridische_toets</c></param>
/// <param name="Factual"><c>feitelijk</c></param>
/// <param name="Safeguards"><c>waarborgen</c></param>
/// <param name="First"><c>eerst</c>: lighter solutions.</param>
/// <param name="Who"><c>wie</c></param>
/// <param name="Handover"><c>overdracht</c></param>
/// <param name="FollowUp"><c>opvolging</c></param>
/// <param name="Review"><c>herziening</c>, a duration as written.</param>
/// <param name="FitsPrinciples"><c>past_bij</c>: working principles.</param>
/// <param name="Show"><c>toon</c></param>
/// <param name="RulesOut"><c>sluit_uit</c>: doel/oplossing.</param>
/// <param name="Requires"><c>vereist</c>: doel/oplossing.</param>
/// <param name="Strengthens"><c>versterkt</c>: doel/oplossing.</param>
/// <param name="NeverWins"><c>wint_nooit</c>: the reason.</param>
/// <param name="Explanation"><c>toelichting</c></param>
/// <param name="Source"><c>bron</c></param>
/// <param name="Validity"><c>geldig_van</c> and <c>geldig_tot_en_met</c>.</param>
internal sealed record SolutionSyntax(
    Located<string> Name,
    Located<string> Title,
    Located<string> Form,
    HelpsSyntax Helps,
    ConditionSyntax SuitableWhen,
    Located<bool>? StandardApproach,
    ImmutableArray<RequirementSyntax> Conditions,
    ImmutableArray<Located<string>> AsksOfResident,
    ImmutableArray<ConsequenceSyntax> Consequences,
    ImmutableArray<ArgumentSyntax> Arguments,
    ImmutableArray<LegalEntrySyntax> LegalCheck,
    FactualSyntax? Factual,
    ImmutableArray<TitledNameSyntax> Safeguards,
    ImmutableArray<Located<string>> First,
    Located<string>? Who,
    Located<string>? Handover,
    Located<string>? FollowUp,
    Located<string>? Review,
    ImmutableArray<Located<string>> FitsPrinciples,
    ImmutableArray<Located<string>> Show,
    ImmutableArray<Located<string>> RulesOut,
    ImmutableArray<Located<string>> Requires,
    ImmutableArray<Located<string>> Strengthens,
    Located<string>? NeverWins,
    Located<string>? Explanation,
    Located<string>? Source,
    ValiditySyntax Validity);

/// <summary>How far a solution helps (<c>hoeveel</c>: helemaal or deels), why, and when (<c>als</c>).</summary>
internal sealed record HelpsSyntax(Span Span, Located<string> HowMuch, Located<string> Because, ConditionSyntax? When);

/// <summary><c>feitelijk</c>: no decision and no article needed. Written <c>ja</c>, or a mapping with the reason.</summary>
internal sealed record FactualSyntax(Span Span, bool Value, Located<string>? Because, CitationSyntax? LegalBasis);
