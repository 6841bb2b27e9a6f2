using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>One solution considered.</summary>
internal sealed record OptionForm(
    [property: JsonPropertyName("oplossing")] string Solution,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("vorm"), WordsOf(WordList.Form)] string Form,
    [property: JsonPropertyName("uitkomst"), WordsOf(WordList.Outcome)] string Outcome,
    [property: JsonPropertyName("gevraagd")] bool IsRequested,
    [property: JsonPropertyName("standaardaanpak")] bool IsStandardApproach,
    [property: JsonPropertyName("voorgesteld_door")] string? ProposedBy,
    [property: JsonPropertyName("draagvlak"), WordsOf(WordList.Truth)] string Backing,
    [property: JsonPropertyName("redenen")] ImmutableArray<TextForm> Reasons,
    [property: JsonPropertyName("gevolgen")] ImmutableArray<ConsequenceForm> Consequences,
    [property: JsonPropertyName("argumenten")] ImmutableArray<ArgumentForm> Arguments,
    [property: JsonPropertyName("kosten")] CostsForm Costs,
    [property: JsonPropertyName("juridisch")] LawForm Law);

/// <summary>An argument for or against.</summary>
internal sealed record ArgumentForm(
    [property: JsonPropertyName("waarde")] string? CoreValue,
    [property: JsonPropertyName("pleit"), WordsOf(WordList.Speaks)] string Speaks,
    [property: JsonPropertyName("gewicht"), WordsOf(WordList.Weight)] string Weight,
    [property: JsonPropertyName("geldt"), WordsOf(WordList.Truth)] string Holds,
    [property: JsonPropertyName("omdat")] string Because,
    [property: JsonPropertyName("spoor")] string TraceId);

/// <summary>A consequence: an argument, an amount, or something to find out.</summary>
internal sealed record ConsequenceForm(
    [property: JsonPropertyName("raakt"), WordsOf(WordList.Party)] string Party,
    [property: JsonPropertyName("wanneer"), WordsOf(WordList.Term)] string Term,
    [property: JsonPropertyName("geldt"), WordsOf(WordList.Truth)] string Holds,
    [property: JsonPropertyName("pleit"), WordsOf(WordList.Speaks)] string? Speaks,
    [property: JsonPropertyName("gewicht"), WordsOf(WordList.Weight)] string? Weight,
    [property: JsonPropertyName("bedrag")] decimal? Amount,
    [property: JsonPropertyName("hoe_vaak"), WordsOf(WordList.Rhythm)] string? Rhythm,
    [property: JsonPropertyName("opbrengst")] bool IsRevenue,
    [property: JsonPropertyName("schatting")] bool IsEstimate,
    [property: JsonPropertyName("uit_te_zoeken")] string? ToFindOut,
    [property: JsonPropertyName("omdat")] string Because,
    [property: JsonPropertyName("spoor")] string TraceId);

/// <summary>Costs over the horizon; null is not stated, never zero.</summary>
internal sealed record CostsForm(
    [property: JsonPropertyName("gemeente")] TotalForm? Municipality,
    [property: JsonPropertyName("inwoner")] TotalForm? Resident);

/// <summary>A total in euro; not complete means at least.</summary>
internal sealed record TotalForm(
    [property: JsonPropertyName("bedrag")] decimal Amount,
    [property: JsonPropertyName("volledig")] bool IsComplete);

/// <summary>The legal step: what carries, and what excludes.</summary>
internal sealed record LawForm(
    [property: JsonPropertyName("past"), WordsOf(WordList.Fit)] string Fit,
    [property: JsonPropertyName("grondslagen")] ImmutableArray<BasisForm> Carriers,
    [property: JsonPropertyName("uitsluitingen")] ImmutableArray<BasisForm> Exclusions,
    [property: JsonPropertyName("open")] ImmutableArray<BasisForm> Open);

/// <summary>An entry of the legal step; a statement of a person may name no provision.</summary>
internal sealed record BasisForm(
    [property: JsonPropertyName("wet")] string? Law,
    [property: JsonPropertyName("artikel")] string? Article,
    [property: JsonPropertyName("lid")] string? Paragraph,
    [property: JsonPropertyName("onderdeel")] string? Part,
    [property: JsonPropertyName("onder")] string? Under,
    [property: JsonPropertyName("jci")] string? Jci,
    [property: JsonPropertyName("link")] string? Link,
    [property: JsonPropertyName("gecontroleerd")] bool IsChecked,
    [property: JsonPropertyName("past"), WordsOf(WordList.Fit)] string? Fit,
    [property: JsonPropertyName("omdat")] string Because,
    [property: JsonPropertyName("spoor")] string TraceId);

/// <summary>A provision by itself.</summary>
internal sealed record ProvisionForm(
    [property: JsonPropertyName("wet")] string Law,
    [property: JsonPropertyName("artikel")] string Article,
    [property: JsonPropertyName("lid")] string? Paragraph,
    [property: JsonPropertyName("onderdeel")] string? Part,
    [property: JsonPropertyName("onder")] string? Under,
    [property: JsonPropertyName("jci")] string? Jci,
    [property: JsonPropertyName("link")] string? Link,
    [property: JsonPropertyName("gecontroleerd")] bool IsChecked);
