using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>The smallest changes of the advice on one goal.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Now">The advice on the case as it is.</param>
/// <param name="Changes">By how many things at once, then in asking order.</param>
/// <param name="Size">Up to how many things at once all was tried.</param>
/// <param name="Tried">How many cases were tried.</param>
/// <param name="IsComplete">False where all was not tried, or where rules read several numbers together.</param>
internal sealed record SmallestChangesForm(
    [property: JsonPropertyName("doel")] string Goal,
    [property: JsonPropertyName("nu")] ChangedAdviceForm Now,
    [property: JsonPropertyName("veranderingen")] ImmutableArray<SmallestChangeForm> Changes,
    [property: JsonPropertyName("alles_geprobeerd_tot_en_met")] int Size,
    [property: JsonPropertyName("geprobeerd")] int Tried,
    [property: JsonPropertyName("volledig")] bool IsComplete);

/// <summary>One change: all of <paramref name="Turned"/> together.</summary>
internal sealed record SmallestChangeForm(
    [property: JsonPropertyName("door")] string By,
    [property: JsonPropertyName("stel")] ImmutableArray<TurnedForm> Turned,
    [property: JsonPropertyName("dan")] ChangedAdviceForm Then);

/// <summary>One thing put otherwise: what it is now, in words what it is then, and one value per cell to try with <c>--stel</c>.</summary>
internal sealed record TurnedForm(
    [property: JsonPropertyName("wat")] string What,
    [property: JsonPropertyName("van")] string? Member,
    [property: JsonPropertyName("beoordeling")] bool IsJudgement,
    [property: JsonPropertyName("nu")] string Now,
    [property: JsonPropertyName("dan")] string Then,
    [property: JsonPropertyName("waarden")] ImmutableArray<string> Values);

/// <summary>What an advice is.</summary>
internal sealed record ChangedAdviceForm(
    [property: JsonPropertyName("soort"), WordsOf(WordList.Kind)] string Kind,
    [property: JsonPropertyName("oplossingen")] ImmutableArray<string> Solutions);
