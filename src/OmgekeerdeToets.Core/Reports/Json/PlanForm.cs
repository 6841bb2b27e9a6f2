using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>The plan of the household; absent where fewer than two goals are at stake, or one goal was asked for.</summary>
internal sealed record PlanForm(
    [property: JsonPropertyName("doelen")] ImmutableArray<PlanGoalForm> Goals,
    [property: JsonPropertyName("stappen")] ImmutableArray<PlanStepForm> Steps,
    [property: JsonPropertyName("verbanden")] ImmutableArray<PlanLinkForm> Links,
    [property: JsonPropertyName("keuzes")] ImmutableArray<PlanChoiceForm> Choices,
    [property: JsonPropertyName("vraagt")] ImmutableArray<PlanAskForm> Asks,
    [property: JsonPropertyName("horizon_maanden")] int HorizonMonths,
    [property: JsonPropertyName("kosten")] CostsForm Costs,
    [property: JsonPropertyName("zinnen")] ImmutableArray<SentenceForm> Sentences);

/// <summary>A goal of the plan.</summary>
internal sealed record PlanGoalForm(
    [property: JsonPropertyName("doel")] string Goal,
    [property: JsonPropertyName("acuut")] bool IsUrgent);

/// <summary>A solution of the plan, in its order; the goals are those it serves.</summary>
internal sealed record PlanStepForm(
    [property: JsonPropertyName("oplossing")] string Solution,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("doelen")] ImmutableArray<string> Goals,
    [property: JsonPropertyName("kan_ook_bij")] ImmutableArray<string> AlsoPossibleFor,
    [property: JsonPropertyName("acuut")] bool IsUrgent,
    [property: JsonPropertyName("voorlopig")] bool IsProvisional,
    [property: JsonPropertyName("botst")] bool IsDisputed,
    [property: JsonPropertyName("kosten")] CostsForm Costs,
    [property: JsonPropertyName("spoor")] string TraceId);

/// <summary>What one solution does to another; a name, or <c>doel/oplossing</c> for what differs per goal.</summary>
internal sealed record PlanLinkForm(
    [property: JsonPropertyName("soort"), WordsOf(WordList.Link)] string Kind,
    [property: JsonPropertyName("van")] string From,
    [property: JsonPropertyName("naar")] string To,
    [property: JsonPropertyName("te_kiezen")] bool IsChoice,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("spoor")] string TraceId);

/// <summary>A goal that leaves something open.</summary>
internal sealed record PlanChoiceForm(
    [property: JsonPropertyName("doel")] string Goal,
    [property: JsonPropertyName("soort"), WordsOf(WordList.Kind)] string Kind,
    [property: JsonPropertyName("oplossingen")] ImmutableArray<string> Solutions,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("spoor")] string TraceId);

/// <summary>One thing asked of people.</summary>
internal sealed record PlanAskForm(
    [property: JsonPropertyName("oplossing")] string Solution,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("spoor")] string TraceId);
