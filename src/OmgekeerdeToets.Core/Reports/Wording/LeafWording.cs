using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What decides, in a sentence: both values of a comparison, who said it, and whose judgement it is.</summary>
internal static class LeafWording
{
    private static readonly string[] Comparators =
        [" is niet ", " minder dan ", " hoogstens ", " meer dan ", " minstens ", " geen van ", " een van ", " van ", " is "];

    private const string UnknownValue = "onbekend";

    /// <summary>One deciding condition as a clause, without a capital and without a full stop.</summary>
    /// <param name="node">The comparison, fact or condition.</param>
    /// <param name="subject">The concept it is about; null when it is a formula.</param>
    /// <param name="fact">What the case states about it; null when it states nothing.</param>
    /// <param name="others">What else it reads, such as the limit that the municipality chose.</param>
    /// <param name="withOrigin">With who said it and when.</param>
    /// <param name="labels">Shows a formula with labels for its names; with spaces where it is null.</param>
    public static string Say(TraceNode node, FactDefinition? subject, Fact? fact, ImmutableArray<FactDefinition> others, bool withOrigin = true, Func<string, string>? labels = null)
    {
        labels ??= NameWording.Spaced;
        var clause = subject?.Type == FactType.YesNo ? YesNo(node, subject, fact)
            : node.Expected is not null ? Comparison(node, subject, others, withOrigin, labels)
            : Other(node, subject, labels);
        return withOrigin ? clause + Origin(node, subject, fact) : clause;
    }

    /// <summary>True when the concept stands alone on the left of a comparing word.</summary>
    public static bool IsAbout(TraceNode node, FactDefinition definition) =>
        Comparator(node) is { } comparator && node.Text[..comparator.At].Trim('(', ' ') is var left
        && (left == definition.Name || left == definition.QualifiedName);

    private static string Comparison(
        TraceNode node, FactDefinition? subject, ImmutableArray<FactDefinition> others, bool withOrigin, Func<string, string> labels)
    {
        if (subject is null)
        {
            return FormulaWording.Compared(node, IsUnknown(node) ? Names(Unknown(node), labels) : null, Limits(node, [.. others.Where(other => FormulaWording.IsLimit(node, other))], withOrigin), labels);
        }

        node = node with { Found = Options(node.Found, subject), Expected = Options(node.Expected, subject) };
        if (node is { Expected: UnknownValue, Found: { } given and not UnknownValue })
        {
            return $"{subject.Label} is {given}, maar het is niet bekend waarmee de regel dat vergelijkt: {Names(Unknown(node), labels)}";
        }

        var asked = $"de regel vraagt {Demand(node)}{Limits(node, others, withOrigin)}";
        return TraceWording.Verdict(node) == Truth.Unknown && IsUnknown(node)
            ? $"{subject.Label}: {Unknown(node)}, en {asked}"
            : $"{subject.Label} is {node.Found}, en {asked}";
    }

    /// <summary>The options of a choice by their labels.</summary>
    private static string? Options(string? text, FactDefinition subject)
    {
        if (text is null || subject.OptionLabels.IsEmpty)
        {
            return text;
        }

        var names = string.Join('|', subject.OptionLabels.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape));
        return Regex.Replace(
            text, $@"(?<![\p{{L}}\d_])(?:{names})(?![\p{{L}}\d_])", found => subject.OptionLabels[found.Value], RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static string Limits(TraceNode node, ImmutableArray<FactDefinition> limits, bool withOrigin) =>
        limits.IsEmpty ? "" : $" ({string.Join("; ", limits.Select(limit => withOrigin ? Limit(node, limit) : limit.Label))})";

    /// <summary>The comparing word of the condition as it is written, and the value it came to.</summary>
    private static string Demand(TraceNode node)
    {
        var word = Comparator(node)?.Word.Trim();
        return word is null or "is" or "van" || node.Expected!.StartsWith(word, StringComparison.Ordinal)
            ? node.Expected!
            : word + " " + node.Expected;
    }

    /// <summary>The first comparing word of the condition; of two at one place the longest.</summary>
    private static (string Word, int At)? Comparator(TraceNode node)
    {
        (string Word, int At)? first = null;
        foreach (var word in Comparators)
        {
            var at = node.Text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (first is not { } known || at < known.At || (at == known.At && word.Length > known.Word.Length)))
            {
                first = (word, at);
            }
        }

        return first;
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

    private static string Other(TraceNode node, FactDefinition? definition, Func<string, string> labels)
    {
        var subject = definition?.Label ?? labels(Phrase.Clause(node.Text));
        return node switch
        {
            { Reason: { } reason } => $"{subject}: {reason}",
            { Found: { } found } => $"{subject} is {found}",
            { Verdict: { } verdict } => $"{subject}: {verdict}",
            _ => subject,
        };
    }

    private static bool IsUnknown(TraceNode node) => node.Found is null or UnknownValue || node.Reason is not null;

    private static string Unknown(TraceNode node) =>
        node.Reason ?? node.Children.Select(child => child.Reason).FirstOrDefault(reason => reason is not null) ?? "nog niet bekend";

    /// <summary>A reason of the engine with labels for what are certainly names.</summary>
    private static string Names(string reason, Func<string, string> labels) =>
        string.Join(' ', reason.Split(' ').Select(word => word.Contains('_', StringComparison.Ordinal) ? labels(word) : word))
            .Replace("de norm de ", "de ", StringComparison.Ordinal)
            .Replace("de norm het ", "het ", StringComparison.Ordinal);

    private static string Limit(TraceNode node, FactDefinition limit) =>
        limit.Label + (SourceBelow(node, limit) is { } source ? $", bron: {Phrase.Clause(NameWording.Role(source))}" : "");

    /// <summary>Who said a concept that the condition reads; a formula has a source only when all it reads has that one.</summary>
    private static string? SourceBelow(TraceNode node, FactDefinition? definition)
    {
        var sources = node.Children
            .Where(child => definition is null || child.Fact == definition.QualifiedName)
            .Select(child => child.Source)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return definition is not null ? sources.Find(source => source is not null)
            : sources is [var only] ? only
            : null;
    }

    private static string Origin(TraceNode node, FactDefinition? subject, Fact? fact)
    {
        if (fact is { JudgedBy: { } judge, Because: { } because })
        {
            return $" (beoordeling van {NameWording.Role(judge)}: {NameWording.Quote(because)})";
        }

        var source = fact?.Source ?? node.Source ?? SourceBelow(node, subject);
        var date = fact?.Date ?? node.Date;
        return (source, date) switch
        {
            (null, null) => "",
            (null, { } day) => $" ({DateWording.Show(day)})",
            ({ } from, null) => $" (bron: {Phrase.Clause(NameWording.Role(from))})",
            ({ } from, { } day) => $" (bron: {Phrase.Clause(NameWording.Role(from))}, {DateWording.Show(day)})",
        };
    }
}
