using System.Text.RegularExpressions;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>
/// What a sentence of a motivation mentions and its anchor does not hold: every amount, number, date and article of it has to occur in
/// that node of the reasoning or below it. The horizon of the pack and the day of the next review are no findings about the case.
/// </summary>
internal static partial class Anchors
{
    public static IEnumerable<string> Unfounded(AssessmentResult result)
    {
        var nodes = Nodes(result.Trace).ToDictionary(node => node.Id, StringComparer.Ordinal);
        return result.Goals.SelectMany(advice => advice.Motivation.Sentences)
            .SelectMany(sentence => Unfounded(sentence, nodes[sentence.TraceId]))
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Unfounded(Statement sentence, TraceNode anchor)
    {
        var known = string.Join('\n', Nodes(anchor).SelectMany(Texts));
        return Mentions().Matches(NoFinding().Replace(sentence.Text, ""))
            .Select(match => match.Value.TrimEnd('.', ',', ':'))
            .Where(mentioned => !known.Contains(mentioned, StringComparison.Ordinal))
            .Select(mentioned => $"“{mentioned}” in “{sentence.Text}” ({sentence.TraceId})");
    }

    private static IEnumerable<string> Texts(TraceNode node) =>
        new[]
        {
            node.Text, node.Found, node.Expected, node.Reason, node.Source, node.Member,
            node.Date is { } date ? DateWording.Show(date) : null,
            node.Citation is { } citation ? $"{LawWording.Show(citation)} {citation.Paraphrase}" : null,
        }.OfType<string>();

    private static IEnumerable<TraceNode> Nodes(TraceNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    [GeneratedRegex(@"artikel \d[\w:.]*( lid \w+)?( onderdeel \w+)?( onder \w+)?|€ [\d.,]+|\d[\d.,:]*( (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4})?")]
    private static partial Regex Mentions();

    [GeneratedRegex(@"over \d+ maanden|Uiterlijk op .* kijken we opnieuw \(.*\)|kijken we opnieuw, .* na de peildatum|\(Awb 3:4\)")]
    private static partial Regex NoFinding();
}
