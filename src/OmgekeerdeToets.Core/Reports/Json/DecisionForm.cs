using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>What a person decided on a goal, with whether it deviates from the advice.</summary>
internal sealed record DecisionForm(
    [property: JsonPropertyName("wat")] string What,
    [property: JsonPropertyName("oplossingen")] ImmutableArray<string> Solutions,
    [property: JsonPropertyName("door")] string By,
    [property: JsonPropertyName("op")] string On,
    [property: JsonPropertyName("bedrag")] DecidedAmountForm? Amount,
    [property: JsonPropertyName("vanaf")] string? From,
    [property: JsonPropertyName("tot_en_met")] string? Through,
    [property: JsonPropertyName("hoe")] string? How,
    [property: JsonPropertyName("redenen")] string? Reasons,
    [property: JsonPropertyName("besproken_met")] string? DiscussedWith,
    [property: JsonPropertyName("reactie")] string? Response,
    [property: JsonPropertyName("aanvraag")] string? Application,
    [property: JsonPropertyName("wijkt_af"), WordsOf(WordList.Truth)] string Deviates,
    [property: JsonPropertyName("spoor")] string TraceId)
{
    /// <summary>Null where nothing was decided on the goal.</summary>
    public static DecisionForm? Of(AssessmentResult result, Advice advice) =>
        DecisionReading.Of(result.Situation, advice.Verdict) is { Decision: var decision } reading
            ? new DecisionForm(
                decision.What,
                decision.Solutions,
                decision.By,
                DateWording.Iso(decision.On),
                decision.Terms.Amount is { } amount ? new DecidedAmountForm(amount.Euros.ToDecimal(out _), amount.Per) : null,
                Day(decision.Terms.From),
                Day(decision.Terms.Through),
                decision.Terms.How,
                decision.Reasons,
                decision.DiscussedWith,
                decision.Response,
                decision.Application,
                CodeWords.Of(reading.Deviates),
                TraceIds.Decision(advice.Goal))
            : null;

    private static string? Day(DateOnly? day) => day is { } known ? DateWording.Iso(known) : null;
}

/// <summary>An amount that was decided on, in euro.</summary>
internal sealed record DecidedAmountForm(
    [property: JsonPropertyName("bedrag")] decimal Amount,
    [property: JsonPropertyName("per")] string? Per);
