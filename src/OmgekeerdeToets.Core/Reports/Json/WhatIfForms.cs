using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>What becomes otherwise, <c>watals/1</c>; goals of which nothing changes are left out.</summary>
internal sealed record WhatIfForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("casus")] string? Case,
    [property: JsonPropertyName("peildatum")] string ReferenceDate,
    [property: JsonPropertyName("pakket")] PackForm Pack,
    [property: JsonPropertyName("gesteld")] ImmutableArray<SuppositionForm> Supposed,
    [property: JsonPropertyName("doelen")] ImmutableArray<GoalChangeForm> Goals,
    [property: JsonPropertyName("kleinste_veranderingen"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<SmallestChangesForm>? Changes = null,
    [property: JsonPropertyName("weging"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WeighingForm? Weighing = null)
{
    public const string Name = "watals/1";
}

/// <summary>What was supposed: a concept (with its member), or the backing of a solution.</summary>
internal sealed record SuppositionForm(
    [property: JsonPropertyName("wat")] string What,
    [property: JsonPropertyName("van")] string? Member,
    [property: JsonPropertyName("nu")] string Before,
    [property: JsonPropertyName("dan")] string After);

/// <summary>One goal before and after.</summary>
internal sealed record GoalChangeForm(
    [property: JsonPropertyName("doel")] string Goal,
    [property: JsonPropertyName("advies_verandert")] bool ChangesAdvice,
    [property: JsonPropertyName("nu")] VerdictForm Before,
    [property: JsonPropertyName("dan")] VerdictForm After,
    [property: JsonPropertyName("oplossingen")] ImmutableArray<SolutionChangeForm> Solutions,
    [property: JsonPropertyName("regels")] ImmutableArray<RuleChangeForm> Rules);

/// <summary>One solution before and after; <c>niet_beoordeeld</c> where the goal is not at stake.</summary>
internal sealed record SolutionChangeForm(
    [property: JsonPropertyName("oplossing")] string Solution,
    [property: JsonPropertyName("nu")] string Before,
    [property: JsonPropertyName("dan")] string After,
    [property: JsonPropertyName("paste")] string FitBefore,
    [property: JsonPropertyName("past")] string FitAfter);

/// <summary>One rule before and after.</summary>
internal sealed record RuleChangeForm(
    [property: JsonPropertyName("spoor")] string Id,
    [property: JsonPropertyName("omdat")] string? Because,
    [property: JsonPropertyName("nu")] string Before,
    [property: JsonPropertyName("dan")] string After);

/// <summary>Another weighing that was tried; the pack stays as it is.</summary>
internal sealed record WeighingForm(
    [property: JsonPropertyName("volgorde_nu")] ImmutableArray<string> Before,
    [property: JsonPropertyName("volgorde_dan")] ImmutableArray<string> After,
    [property: JsonPropertyName("gewichten")] ImmutableArray<WeightForm> Weights);

/// <summary>An argument that weighs otherwise.</summary>
internal sealed record WeightForm(
    [property: JsonPropertyName("spoor")] string Id,
    [property: JsonPropertyName("nu")] string Before,
    [property: JsonPropertyName("dan")] string After);
