using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OmgekeerdeToets.Reports.Json;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>A sheet for a talk about cases, <c>bespreekblad/1</c>: only goals on which something was decided or looked back at.</summary>
internal sealed record SheetForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("pakket")] PackForm Pack,
    [property: JsonPropertyName("casussen")] int Cases,
    [property: JsonPropertyName("geweigerd")] int Refused,
    [property: JsonPropertyName("zonder_redenen")] int WithoutReasons,
    [property: JsonPropertyName("doelen")] ImmutableArray<SheetGoalForm> Goals)
{
    public const string Name = "bespreekblad/1";
}

/// <summary>One goal.</summary>
internal sealed record SheetGoalForm(
    [property: JsonPropertyName("doel")] string Goal,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("anders_besloten")] ImmutableArray<SheetCaseForm> Deviating,
    [property: JsonPropertyName("niet_te_zien")] ImmutableArray<SheetCaseForm> Untold,
    [property: JsonPropertyName("teruggekeken")] ImmutableArray<SheetCaseForm> LookedBack,
    [property: JsonPropertyName("om_over_te_praten")] ImmutableArray<string> Questions);

/// <summary>One case.</summary>
internal sealed record SheetCaseForm(
    [property: JsonPropertyName("casus")] string? Case,
    [property: JsonPropertyName("uitkomst")] CaseSideForm Outcome,
    [property: JsonPropertyName("vergelijkbaar")] ImmutableArray<SheetAlikeForm> Alike);

/// <summary>A case alike in the facts, and what came of that.</summary>
internal sealed record SheetAlikeForm(
    [property: JsonPropertyName("casus")] string? Case,
    [property: JsonPropertyName("uitkomst")] CaseSideForm Outcome);
