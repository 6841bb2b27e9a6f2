using System.Text.RegularExpressions;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>
/// No sentence of a motivation says more than stands under its anchor: every amount, number, date and article in it occurs in that
/// node of the reasoning or below it. The horizon of the pack and the day of the next review are no findings about the case.
/// </summary>
public sealed partial class AnchorTests
{
    public static TheoryData<string> EveryFourth =>
    [
        .. Directory.EnumerateFiles(Checkout.Path("rules/casussen"), "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Where((_, i) => i % 4 == 0),
    ];

    [Theory]
    [MemberData(nameof(EveryFourth))]
    public void Every_amount_number_and_article_of_a_sentence_stands_under_its_anchor(string file)
    {
        var result = RulePack.BuiltIn.Assess(new CaseReader(RulePack.BuiltIn).ReadFile(Checkout.Path(file)).GetOrThrow());
        var nodes = Nodes(result.Trace).ToDictionary(node => node.Id, StringComparer.Ordinal);

        result.Goals.SelectMany(advice => advice.Motivation.Sentences)
            .SelectMany(sentence => Unfounded(sentence, nodes[sentence.TraceId]))
            .Distinct(StringComparer.Ordinal).Should().BeEmpty();
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
