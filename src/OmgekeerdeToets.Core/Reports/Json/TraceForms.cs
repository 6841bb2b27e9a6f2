using System.Text.Json.Serialization;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>The reasoning by itself, <c>spoor/1</c>.</summary>
internal sealed record TraceDocumentForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("casus")] string? Case,
    [property: JsonPropertyName("peildatum")] string ReferenceDate,
    [property: JsonPropertyName("pakket")] PackForm Pack,
    [property: JsonPropertyName("spoor")] TraceForm Trace)
{
    public const string Name = "spoor/1";
}

/// <summary>One node; what it does not have is left out.</summary>
internal sealed record TraceForm(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("oordeel"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Verdict = null,
    [property: JsonPropertyName("gevonden"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Found = null,
    [property: JsonPropertyName("vergeleken_met"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Expected = null,
    [property: JsonPropertyName("reden"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason = null,
    [property: JsonPropertyName("begrip"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Fact = null,
    [property: JsonPropertyName("van"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Member = null,
    [property: JsonPropertyName("bron"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Source = null,
    [property: JsonPropertyName("datum"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Date = null,
    [property: JsonPropertyName("beoordeling"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsJudgement = false,
    [property: JsonPropertyName("bepaling"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProvisionForm? Provision = null,
    [property: JsonPropertyName("bestand"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Path = null,
    [property: JsonPropertyName("regel"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Line = null,
    [property: JsonPropertyName("kolom"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Column = null,
    [property: JsonPropertyName("onder"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<TraceForm>? Children = null);
