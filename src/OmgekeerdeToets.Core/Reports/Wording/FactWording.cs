namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What the case states about one concept, in a sentence with its source; a judgement is told as somebody's judgement.</summary>
internal static class FactWording
{
    public static string Say(Fact fact) => fact.JudgedBy is { } judge ? Judged(fact, judge) : Clause(fact) + Origin(fact);

    /// <summary>The value in words: the label for ja, its opposite for nee.</summary>
    public static string Clause(Fact fact)
    {
        var definition = fact.Definition;
        return (definition.Type, fact.Value) switch
        {
            (_, { IsKnown: false }) => $"{definition.Label}: {ValueWording.Show(fact.Value.Reason)}",
            (FactType.YesNo, { Truth: Truth.True }) => definition.Label,
            (FactType.YesNo, _) => definition.LabelNegated ?? "niet: " + definition.Label,
            (FactType.List, _) => $"{definition.Label}: {ValueWording.Show(fact.Value, definition)}",
            _ when definition.IsPolicyChoice => $"beleid van de gemeente: {definition.Label} is {ValueWording.Show(fact.Value, definition)}",
            _ => $"{definition.Label} is {ValueWording.Show(fact.Value, definition)}",
        };
    }

    private static string Judged(Fact fact, string judge) =>
        $"beoordeling van {NameWording.Role(judge)}: {Clause(fact)}"
        + (fact.Because is { } because ? ", want " + NameWording.Quote(because) : "");

    private static string Origin(Fact fact) => (fact.Source, fact.Date) switch
    {
        (null, null) => "",
        (null, { } date) => $" ({DateWording.Show(date)})",
        ({ } source, null) => $" (bron: {NameWording.Spaced(Phrase.Clause(source))})",
        ({ } source, { } date) => $" (bron: {NameWording.Spaced(Phrase.Clause(source))}, {DateWording.Show(date)})",
    };
}
