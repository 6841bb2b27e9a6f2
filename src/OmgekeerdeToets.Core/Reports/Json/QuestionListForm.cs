using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>The questions of an interview in order, <c>vraag/1</c>.</summary>
internal sealed record QuestionListForm(
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("casus")] string? Case,
    [property: JsonPropertyName("peildatum")] string ReferenceDate,
    [property: JsonPropertyName("pakket")] PackForm Pack,
    [property: JsonPropertyName("doelen")] ImmutableArray<string> Goals,
    [property: JsonPropertyName("gevaar")] bool IsDanger,
    [property: JsonPropertyName("klaar")] bool IsDone,
    [property: JsonPropertyName("vragen")] ImmutableArray<InquiryForm> Questions)
{
    public const string Name = "vraag/1";
}

/// <summary>One question.</summary>
internal sealed record InquiryForm(
    [property: JsonPropertyName("nummer")] int Place,
    [property: JsonPropertyName("sleutel")] string Key,
    [property: JsonPropertyName("soort"), WordsOf(WordList.InquiryKind)] string Kind,
    [property: JsonPropertyName("stap"), WordsOf(WordList.InquiryStep)] string Step,
    [property: JsonPropertyName("doel")] string? Goal,
    [property: JsonPropertyName("onderwerp")] string? Topic,
    [property: JsonPropertyName("vraag")] string Text,
    [property: JsonPropertyName("waarvoor")] string Purpose,
    [property: JsonPropertyName("verplicht")] bool IsDuty,
    [property: JsonPropertyName("bepaling")] string? Provision,
    [property: JsonPropertyName("type"), WordsOf(WordList.FactType)] string? Type,
    [property: JsonPropertyName("eenheid")] string? Unit,
    [property: JsonPropertyName("antwoord")] string Help,
    [property: JsonPropertyName("opties")] ImmutableArray<ChoiceForm> Options,
    [property: JsonPropertyName("voor")] ImmutableArray<ChoiceForm> Parts,
    [property: JsonPropertyName("per_lid")] ImmutableArray<ChoiceForm> PerMember,
    [property: JsonPropertyName("weeg_mee")] ImmutableArray<string> Yardstick);

/// <summary>A choice, or what is answered by itself: a member, a solution.</summary>
internal sealed record ChoiceForm([property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("titel")] string Label);
