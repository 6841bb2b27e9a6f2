using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OmgekeerdeToets.Reports.Json;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>How many changes of a pack its cases notice, <c>streng/1</c>. Within <c>/1</c> keys are only added.</summary>
internal sealed record StrictnessForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("pakket")] PackForm Pack,
    [property: JsonPropertyName("casussen")] int Cases,
    [property: JsonPropertyName("onbruikbaar")] ImmutableArray<string> Unusable,
    [property: JsonPropertyName("veranderingen")] int Changes,
    [property: JsonPropertyName("opgemerkt")] int Noticed,
    [property: JsonPropertyName("ongeldig")] int Invalid,
    [property: JsonPropertyName("percentage")] int Percentage,
    [property: JsonPropertyName("doelen")] ImmutableArray<StrictGoalForm> Goals)
{
    public const string Name = "streng/1";
}

/// <summary>One goal; without a name for checks and derivations.</summary>
internal sealed record StrictGoalForm(
    [property: JsonPropertyName("doel")] string? Goal,
    [property: JsonPropertyName("casussen")] int Cases,
    [property: JsonPropertyName("veranderingen")] int Changes,
    [property: JsonPropertyName("opgemerkt")] int Noticed,
    [property: JsonPropertyName("ongeldig")] int Invalid,
    [property: JsonPropertyName("percentage")] int Percentage,
    [property: JsonPropertyName("niet_opgemerkt")] ImmutableArray<PackChangeForm> Unnoticed);

/// <summary>One change that no case notices.</summary>
internal sealed record PackChangeForm(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("oplossing")] string? Title,
    [property: JsonPropertyName("plaats")] string? Location,
    [property: JsonPropertyName("was")] string Was,
    [property: JsonPropertyName("wordt")] string? Becomes);

/// <summary>Source-generated JSON: no reflection, and é stays é.</summary>
[JsonSerializable(typeof(StrictnessForm))]
internal sealed partial class StrictnessJsonContext : JsonSerializerContext
{
    public static StrictnessJsonContext Ours { get; } = new(JsonStyle.Options());
}
