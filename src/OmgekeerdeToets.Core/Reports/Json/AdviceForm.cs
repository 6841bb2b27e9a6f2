using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>An assessment as JSON, <c>advies/1</c>. Within <c>/1</c> keys are only added, never changed.</summary>
internal sealed record AdviceForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("casus")] string? Case,
    [property: JsonPropertyName("peildatum")] string ReferenceDate,
    [property: JsonPropertyName("aanleiding"), WordsOf(WordList.Occasion)] string? Occasion,
    [property: JsonPropertyName("pakket")] PackForm Pack,
    [property: JsonPropertyName("niet_in_het_pakket")] bool FitsNoGoal,
    [property: JsonPropertyName("let_op")] ImmutableArray<string> Attention,
    [property: JsonPropertyName("doelen")] ImmutableArray<GoalForm> Goals,
    [property: JsonPropertyName("plan"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PlanForm? Plan = null,
    [property: JsonPropertyName("spoor"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TraceForm? Trace = null)
{
    public const string Name = "advies/1";
}

/// <summary>Which rules were used; where they stand is not part of it, so that a copy gives the same bytes.</summary>
internal sealed record PackForm(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("vingerafdruk")] string Fingerprint)
{
    public static PackForm Of(PackIdentity pack) => new(pack.Name, pack.Version, pack.Fingerprint);
}

/// <summary>One goal. Of one that nobody chose and no fact raises there is only what is not null: everything up to and with its questions.</summary>
internal sealed record GoalForm(
    [property: JsonPropertyName("doel")] string Goal,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("aan_de_orde"), WordsOf(WordList.Truth)] string AtStake,
    [property: JsonPropertyName("gekozen_door"), WordsOf(WordList.ChosenBy)] string? ChosenBy,
    [property: JsonPropertyName("gedragen"), WordsOf(WordList.Truth)] string Carried,
    [property: JsonPropertyName("advies")] VerdictForm Advice,
    [property: JsonPropertyName("vragen"), JsonPropertyOrder(1)] ImmutableArray<QuestionForm> Questions,
    [property: JsonPropertyName("tegenspraak"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<TextForm>? CounterArguments = null,
    [property: JsonPropertyName("grondwaarden"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ArgumentForm>? CoreValues = null,
    [property: JsonPropertyName("oplossingen"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<OptionForm>? Solutions = null,
    [property: JsonPropertyName("vergelijkingen"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ComparisonForm>? Comparisons = null,
    [property: JsonPropertyName("voorwaarden"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AgreementForm>? Agreements = null,
    [property: JsonPropertyName("motivering"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SentenceForm>? Motivation = null,
    [property: JsonPropertyName("ontbreekt"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Missing = null,
    [property: JsonPropertyName("besluit"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DecisionForm? Decision = null);

/// <summary>What the advice is, and how sure.</summary>
internal sealed record VerdictForm(
    [property: JsonPropertyName("soort"), WordsOf(WordList.Kind)] string Kind,
    [property: JsonPropertyName("oplossingen")] ImmutableArray<string> Solutions,
    [property: JsonPropertyName("voorlopig_beste")] ImmutableArray<string> BestSoFar,
    [property: JsonPropertyName("voorlopig")] bool IsProvisional,
    [property: JsonPropertyName("onderzocht"), WordsOf(WordList.Investigated)] string Investigated,
    [property: JsonPropertyName("open_vragen_maken_niet_uit"), WordsOf(WordList.Truth)] string OpenQuestionsDoNotMatter,
    [property: JsonPropertyName("hangt_af_van")] ImmutableArray<string> DependsOn,
    [property: JsonPropertyName("zorgvuldigheid_maakt_uit"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? CanTurnByDueCare = null);

/// <summary>A text and the node it stands on.</summary>
internal sealed record TextForm(
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("spoor")] string TraceId);

/// <summary>A sentence of the motivation and the node it stands on.</summary>
internal sealed record SentenceForm(
    [property: JsonPropertyName("zin")] string Text,
    [property: JsonPropertyName("spoor")] string TraceId);

/// <summary>A question that is still open.</summary>
internal sealed record QuestionForm(
    [property: JsonPropertyName("begrip")] string Fact,
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("waarvoor")] string Purpose,
    [property: JsonPropertyName("gevraagd")] bool WasAsked,
    [property: JsonPropertyName("stand")] string State);

/// <summary>A condition of what is advised.</summary>
internal sealed record AgreementForm(
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("vervuld"), WordsOf(WordList.Truth)] string IsMet,
    [property: JsonPropertyName("vrijwillig")] bool IsVoluntary,
    [property: JsonPropertyName("grondslag")] ProvisionForm? Basis,
    [property: JsonPropertyName("spoor")] string TraceId);

/// <summary>Two solutions side by side.</summary>
internal sealed record ComparisonForm(
    [property: JsonPropertyName("eerste")] string First,
    [property: JsonPropertyName("tweede")] string Second,
    [property: JsonPropertyName("beslist")] bool IsDecided,
    [property: JsonPropertyName("criterium"), WordsOf(WordList.Criterion)] string? Criterion,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("spoor")] string TraceId);
