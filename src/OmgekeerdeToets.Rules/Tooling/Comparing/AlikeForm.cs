using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OmgekeerdeToets.Reports.Json;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>Cases that are alike, <c>vergelijkbaar/1</c>: only goals at stake in the case that was named.</summary>
internal sealed record AlikeForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("casus")] string? Case,
    [property: JsonPropertyName("bestand")] string File,
    [property: JsonPropertyName("peildatum")] string ReferenceDate,
    [property: JsonPropertyName("pakket")] PackForm Pack,
    [property: JsonPropertyName("vergeleken")] int Compared,
    [property: JsonPropertyName("doelen")] ImmutableArray<AlikeGoalForm> Goals)
{
    public const string Name = "vergelijkbaar/1";
}

/// <summary>One goal.</summary>
internal sealed record AlikeGoalForm(
    [property: JsonPropertyName("doel")] string Goal,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("hier")] CaseSideForm Here,
    [property: JsonPropertyName("gegevens")] ImmutableArray<CountingForm> Counting,
    [property: JsonPropertyName("gelijk")] ImmutableArray<AlikeCaseForm> Alike,
    [property: JsonPropertyName("bijna_gelijk")] ImmutableArray<NearCaseForm> Near,
    [property: JsonPropertyName("om_over_te_praten")] ImmutableArray<string> Questions);

/// <summary>The advice of one case, what people decided and what became of it.</summary>
internal sealed record CaseSideForm(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("oplossingen")] ImmutableArray<string> Solutions,
    [property: JsonPropertyName("besluit")] DecidedForm? Decision,
    [property: JsonPropertyName("afloop")] AftermathForm? Aftermath);

/// <summary>What a person decided; whether it deviates from the advice is unknown where it names no solution.</summary>
internal sealed record DecidedForm(
    [property: JsonPropertyName("wat")] string What,
    [property: JsonPropertyName("oplossingen")] ImmutableArray<string> Solutions,
    [property: JsonPropertyName("op")] string On,
    [property: JsonPropertyName("door")] string? By,
    [property: JsonPropertyName("redenen")] string? Reasons,
    [property: JsonPropertyName("wijkt_af")] string Deviates);

/// <summary>What became of it.</summary>
internal sealed record AftermathForm(
    [property: JsonPropertyName("op")] string On,
    [property: JsonPropertyName("wat")] string What);

/// <summary>A fact that counts; of a list, the fields that count.</summary>
internal sealed record CountingForm(
    [property: JsonPropertyName("begrip")] string Name,
    [property: JsonPropertyName("velden")] ImmutableArray<string> Fields,
    [property: JsonPropertyName("zegt")] ImmutableArray<string> Says);

/// <summary>A case alike in every fact that counts.</summary>
internal sealed record AlikeCaseForm(
    [property: JsonPropertyName("casus")] string? Case,
    [property: JsonPropertyName("bestand")] string File,
    [property: JsonPropertyName("daar")] CaseSideForm There,
    [property: JsonPropertyName("verschillen")] ImmutableArray<DifferenceForm> Differences);

/// <summary>One difference with both sides.</summary>
internal sealed record DifferenceForm(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("over")] string? About,
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("hier")] SideForm Here,
    [property: JsonPropertyName("daar")] SideForm There);

/// <summary>One side of a difference.</summary>
internal sealed record SideForm(
    [property: JsonPropertyName("zegt")] string Says,
    [property: JsonPropertyName("volgens")] string? By,
    [property: JsonPropertyName("omdat")] string? Because);

/// <summary>A case that differs in one fact.</summary>
internal sealed record NearCaseForm(
    [property: JsonPropertyName("casus")] string? Case,
    [property: JsonPropertyName("bestand")] string File,
    [property: JsonPropertyName("begrip")] string Name,
    [property: JsonPropertyName("velden")] ImmutableArray<string> Fields,
    [property: JsonPropertyName("hier")] string Here,
    [property: JsonPropertyName("daar")] string There,
    [property: JsonPropertyName("zelfde_advies")] bool SameAdvice,
    [property: JsonPropertyName("ook_anders")] ImmutableArray<string> Besides,
    [property: JsonPropertyName("advies_daar")] CaseSideForm Advice);

/// <summary>Source-generated JSON: no reflection, and é stays é.</summary>
[JsonSerializable(typeof(AlikeForm))]
[JsonSerializable(typeof(SheetForm))]
internal sealed partial class ComparingJsonContext : JsonSerializerContext
{
    public static ComparingJsonContext Ours { get; } = new(JsonStyle.Options());
}
