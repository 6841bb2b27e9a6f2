using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OmgekeerdeToets.Reports.Json;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>What the cases of a pack reach, <c>dekking/1</c>. Within <c>/1</c> keys are only added.</summary>
internal sealed record CoverageForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("pakket")] PackForm Pack,
    [property: JsonPropertyName("volledig")] bool IsComplete,
    [property: JsonPropertyName("totalen")] CoverageTotalsForm Totals,
    [property: JsonPropertyName("doelen")] ImmutableArray<CoveredGoalForm> Goals,
    [property: JsonPropertyName("controles")] ImmutableArray<CoveredRuleForm> Checks,
    [property: JsonPropertyName("afleidingen")] ImmutableArray<CoveredRuleForm> Derivations,
    [property: JsonPropertyName("vragen")] ImmutableArray<CoveredQuestionForm> Questions,
    [property: JsonPropertyName("overbodige_uitzonderingen")] ImmutableArray<string> StaleExceptions,
    [property: JsonPropertyName("ontbrekende_casussen")] ImmutableArray<MissingCaseForm> Missing,
    [property: JsonPropertyName("niet_gelezen")] ImmutableArray<UnreadCaseForm> Unread)
{
    public const string Name = "dekking/1";
}

/// <summary>The same in numbers. Rules that always hold are in none of them.</summary>
internal sealed record CoverageTotalsForm(
    [property: JsonPropertyName("casussen")] int Cases,
    [property: JsonPropertyName("regels")] int Rules,
    [property: JsonPropertyName("waar")] int True,
    [property: JsonPropertyName("onwaar")] int False,
    [property: JsonPropertyName("onbekend")] int Unknown,
    [property: JsonPropertyName("uitgezonderd")] int Excepted,
    [property: JsonPropertyName("altijd_waar")] int Fixed,
    [property: JsonPropertyName("uitkomsten_van_voorwaarden")] int Outcomes,
    [property: JsonPropertyName("geraakt")] int Reached,
    [property: JsonPropertyName("oplossingen")] int Solutions,
    [property: JsonPropertyName("wint")] int Won,
    [property: JsonPropertyName("wint_nooit")] int NeverWins,
    [property: JsonPropertyName("verliest")] int Lost,
    [property: JsonPropertyName("vragen")] int Questions,
    [property: JsonPropertyName("gesteld")] int Asked);

/// <summary>One goal.</summary>
internal sealed record CoveredGoalForm(
    [property: JsonPropertyName("doel")] string Goal,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("casussen")] int Cases,
    [property: JsonPropertyName("regels")] ImmutableArray<CoveredRuleForm> Rules,
    [property: JsonPropertyName("oplossingen")] ImmutableArray<CoveredSolutionForm> Solutions);

/// <summary>One rule, check or derivation: in how many cases it came out how.</summary>
internal sealed record CoveredRuleForm(
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("oplossing")] string? Title,
    [property: JsonPropertyName("onderdeel")] string Part,
    [property: JsonPropertyName("omdat")] string? Because,
    [property: JsonPropertyName("plaats")] string? Location,
    [property: JsonPropertyName("waar")] int True,
    [property: JsonPropertyName("onwaar")] int False,
    [property: JsonPropertyName("onbekend")] int Unknown,
    [property: JsonPropertyName("telt_mee")] bool Counts,
    [property: JsonPropertyName("uitzondering")] string? Exception,
    [property: JsonPropertyName("voorwaarden")] ImmutableArray<CoveredConditionForm> Conditions);

/// <summary>One comparison.</summary>
internal sealed record CoveredConditionForm(
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("plaats")] string Location,
    [property: JsonPropertyName("waar")] int True,
    [property: JsonPropertyName("onwaar")] int False,
    [property: JsonPropertyName("onbekend")] int Unknown,
    [property: JsonPropertyName("kan_onbekend_zijn")] bool CanBeUnknown);

/// <summary>One solution of a goal.</summary>
internal sealed record CoveredSolutionForm(
    [property: JsonPropertyName("oplossing")] string Solution,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("plaats")] string? Location,
    [property: JsonPropertyName("wint")] int Wins,
    [property: JsonPropertyName("verliest")] int Loses,
    [property: JsonPropertyName("wint_nooit")] string? NeverWins);

/// <summary>One question of the vocabulary.</summary>
internal sealed record CoveredQuestionForm(
    [property: JsonPropertyName("begrip")] string Name,
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("plaats")] string? Location,
    [property: JsonPropertyName("casussen")] int Cases,
    [property: JsonPropertyName("gelezen")] bool IsRead);

/// <summary>A case that is missing; without a file when none was found.</summary>
internal sealed record MissingCaseForm(
    [property: JsonPropertyName("regels")] ImmutableArray<MissingOutcomeForm> Rules,
    [property: JsonPropertyName("naar")] string? BasedOn,
    [property: JsonPropertyName("verschil")] ImmutableArray<string> Changes,
    [property: JsonPropertyName("bestand")] string? File,
    [property: JsonPropertyName("yaml")] string? Yaml);

/// <summary>What no case of the pack reaches.</summary>
internal sealed record MissingOutcomeForm(
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("uitkomst")] string Outcome);

/// <summary>A case that could not be read.</summary>
internal sealed record UnreadCaseForm(
    [property: JsonPropertyName("bestand")] string Path,
    [property: JsonPropertyName("regel")] int Line,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("melding")] string Message);

/// <summary>Source-generated JSON: no reflection, and é stays é.</summary>
[JsonSerializable(typeof(CoverageForm))]
internal sealed partial class CoverageJsonContext : JsonSerializerContext
{
    public static CoverageJsonContext Ours { get; } = new(JsonStyle.Options());
}
