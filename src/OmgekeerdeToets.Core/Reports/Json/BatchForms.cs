using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>One line of a <i>doorrekening</i>, <c>doorrekening/1</c>: no advice about somebody. Within <c>/1</c> keys are only added.</summary>
internal sealed record BatchLineForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("regel"), JsonPropertyOrder(2)] int Line,
    [property: JsonPropertyName("doelen"), JsonPropertyOrder(3)] ImmutableArray<BatchGoalForm> Goals,
    [property: JsonPropertyName("bestand"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? File = null)
{
    public const string Name = "doorrekening/1";
}

/// <summary>One goal that is at stake, or may be.</summary>
internal sealed record BatchGoalForm(
    [property: JsonPropertyName("doel")] string Goal,
    [property: JsonPropertyName("soort"), WordsOf(WordList.Kind)] string Kind,
    [property: JsonPropertyName("oplossingen")] ImmutableArray<string> Solutions,
    [property: JsonPropertyName("voorlopig")] bool IsProvisional,
    [property: JsonPropertyName("onderzocht"), WordsOf(WordList.Investigated)] string Investigated,
    [property: JsonPropertyName("vragen")] ImmutableArray<string> Questions,
    [property: JsonPropertyName("past"), WordsOf(WordList.Fit)] string? Fit);

/// <summary>In the place of a line that was refused, <c>fout/1</c>.</summary>
internal sealed record BatchErrorForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("regel"), JsonPropertyOrder(2)] int Line,
    [property: JsonPropertyName("meldingen"), JsonPropertyOrder(3)] ImmutableArray<BatchMessageForm> Messages,
    [property: JsonPropertyName("bestand"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? File = null)
{
    public const string Name = "fout/1";
}

/// <summary>What is wrong with a line, and where in it.</summary>
internal sealed record BatchMessageForm(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("melding")] string Message,
    [property: JsonPropertyName("wenk")] string? Hint,
    [property: JsonPropertyName("kolom")] int Column,
    [property: JsonPropertyName("lengte")] int Length);

/// <summary>What all lines came to, <c>totalen/1</c>.</summary>
internal sealed record BatchTotalsForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("pakket")] PackForm Pack,
    [property: JsonPropertyName("peildatum")] string? ReferenceDate,
    [property: JsonPropertyName("regels")] long Lines,
    [property: JsonPropertyName("doorgerekend")] long Computed,
    [property: JsonPropertyName("fout")] long Refused,
    [property: JsonPropertyName("doelen")] ImmutableArray<BatchGoalTotalsForm> Goals)
{
    public const string Name = "totalen/1";
}

/// <summary>What came of one goal: how many lines, by kind.</summary>
internal sealed record BatchGoalTotalsForm(
    [property: JsonPropertyName("doel")] string Goal,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("soorten")] ImmutableArray<BatchKindTotalsForm> Kinds);

/// <summary>One kind of advice; a line whose advice is a choice counts for each solution it names.</summary>
internal sealed record BatchKindTotalsForm(
    [property: JsonPropertyName("soort"), WordsOf(WordList.Kind)] string Kind,
    [property: JsonPropertyName("regels")] long Lines,
    [property: JsonPropertyName("voorlopig")] long Provisional,
    [property: JsonPropertyName("oplossingen")] ImmutableArray<BatchSolutionTotalsForm> Solutions);

/// <summary>How many lines named a solution.</summary>
internal sealed record BatchSolutionTotalsForm(
    [property: JsonPropertyName("oplossing")] string Solution,
    [property: JsonPropertyName("regels")] long Lines);
