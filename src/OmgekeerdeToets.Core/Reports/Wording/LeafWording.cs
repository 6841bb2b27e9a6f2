namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What decides, in a sentence: both values of a comparison, who said it, and whose judgement it is.</summary>
internal static class LeafWording
{
    private static readonly string[] Comparators =
        [" is niet ", " minder dan ", " hoogstens ", " meer dan ", " minstens ", " geen van ", " een van ", " van ", " is "];

    /// <summary>One deciding condition as a clause, without a capital and without a full stop.</summary>
    /// <param name="node">The comparison, fact or condition.</param>
    /// <param name="definition">The concept it reads, when it reads one; null otherwise.</param>
    /// <param name="fact">What the case states about it; null when it states nothing.</param>
    public static string Say(TraceNode node, FactDefinition? definition, Fact? fact)
    {
        var clause = node.Expected is not null ? Comparison(node, definition)
            : definition?.Type == FactType.YesNo ? YesNo(node, definition, fact)
            : Other(node, definition);
        return clause + Origin(node, fact);
    }

    private static string Comparison(TraceNode node, FactDefinition? definition)
    {
        var subject = definition?.Label ?? NameWording.Spaced(node.Text);
        var asked = definition is null ? "vergeleken met " + node.Expected : "de regel vraagt " + Demand(node);
        return TraceWording.Verdict(node) == Truth.Unknown && IsUnknown(node)
            ? $"{subject}: {Unknown(node)}, en {asked}"
            : $"{subject} is {node.Found}, en {asked}";
    }

    /// <summary>The comparing word of the condition as it is written, and the value it came to.</summary>
    private static string Demand(TraceNode node)
    {
        var first = Comparators
            .Select(word => (Word: word, At: node.Text.IndexOf(word, StringComparison.Ordinal)))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At)
            .ThenByDescending(found => found.Word.Length)
            .FirstOrDefault();
        var word = first.Word?.Trim();
        return word is null or "is" or "van" || node.Expected!.StartsWith(word, StringComparison.Ordinal)
            ? node.Expected!
            : word + " " + node.Expected;
    }

    private static string YesNo(TraceNode node, FactDefinition definition, Fact? fact)
    {
        var truth = fact?.Value.Truth ?? TraceWording.Verdict(node) ?? Truth.Unknown;
        return truth switch
        {
            Truth.True => definition.Label,
            Truth.False => definition.LabelNegated ?? $"niet: {definition.Label}",
            _ => $"{definition.Label}: {(fact is null ? Unknown(node) : ValueWording.Show(fact.Value.Reason))}",
        };
    }

    private static string Other(TraceNode node, FactDefinition? definition)
    {
        var subject = definition?.Label ?? NameWording.Spaced(Phrase.Clause(node.Text));
        return node switch
        {
            { Reason: { } reason } => $"{subject}: {reason}",
            { Found: { } found } => $"{subject} is {found}",
            { Verdict: { } verdict } => $"{subject}: {verdict}",
            _ => subject,
        };
    }

    private static bool IsUnknown(TraceNode node) => node.Found is null or "onbekend" || node.Reason is not null;

    private static string Unknown(TraceNode node) =>
        node.Reason ?? node.Children.Select(child => child.Reason).FirstOrDefault(reason => reason is not null) ?? "nog niet bekend";

    private static string Origin(TraceNode node, Fact? fact)
    {
        if (fact is { JudgedBy: { } judge, Because: { } because })
        {
            return $" (beoordeling van {NameWording.Role(judge)}: {NameWording.Quote(because)})";
        }

        var source = fact?.Source ?? node.Source ?? node.Children.Select(child => child.Source).FirstOrDefault(s => s is not null);
        var date = fact?.Date ?? node.Date;
        return (source, date) switch
        {
            (null, null) => "",
            (null, { } day) => $" ({DateWording.Show(day)})",
            ({ } from, null) => $" (bron: {NameWording.Role(from)})",
            ({ } from, { } day) => $" (bron: {NameWording.Role(from)}, {DateWording.Show(day)})",
        };
    }
}
