using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Deciding;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Plain;

namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>
/// Every text that the product makes about a case, read as a resident does: at most twenty words a sentence, no word of the trade
/// without its meaning, no word that blames. What somebody said (between quotation marks) is theirs and is not counted; an item of
/// a row and what stands between brackets count by themselves.
/// </summary>
public sealed class GeneratedTextTests
{
    private static readonly Lazy<IReadOnlyList<AssessmentResult>> Sample = new(() =>
    [
        .. Directory.EnumerateFiles(Checkout.Path("rules/casussen"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where((path, i) => i % PackSample.Every(8) == 0 || Path.GetFileName(path).StartsWith("beslo", StringComparison.Ordinal))
            .Select(path => RulePack.BuiltIn.Assess(new CaseReader(RulePack.BuiltIn).ReadFile(path).GetOrThrow())),
    ]);

    [Fact]
    public void A_letter_and_a_conversation_report_are_plain()
    {
        Sample.Value.SelectMany(result => Findings(DocumentText.Of(Letter.Compose(result, null).Blocks).Select(text => text.Text)))
            .Distinct(StringComparer.Ordinal).Should().BeEmpty();
    }

    [Fact]
    public void A_motivation_is_plain()
    {
        Sample.Value.SelectMany(result => Findings(Motivations(result))).Distinct(StringComparer.Ordinal).Should().BeEmpty();
    }

    /// <summary>
    /// Each sentence of the motivation of every goal, what is still missing, and the words under the report. A comparison is told in
    /// one sentence, whatever the names of the two: it is not counted.
    /// </summary>
    private static IEnumerable<string> Motivations(AssessmentResult result)
    {
        var views = GoalView.All(result, null).Where(view => view is { IsFull: true, HasSteps: true }).ToList();
        return views.SelectMany(view => view.Advice.Motivation.Sentences
                .Where(sentence => !sentence.TraceId.Contains("/weging/", StringComparison.Ordinal))
                .Select(sentence => sentence.Text)
                .Concat(view.Advice.Motivation.Missing))
            .Concat(DocumentText.Of(WordsSection.Of(views.SelectMany(MotivationSection.Of))).Select(text => text.Text));
    }

    /// <summary>A word is explained when a text of the same document names it, with its meaning behind a colon.</summary>
    private static IEnumerable<string> Findings(IEnumerable<string> texts)
    {
        var all = texts.Select(PlainSentences.WithoutQuotes).ToList();
        var explained = Jargon.Words.Entries
            .Where(entry => all.Exists(text => text.EndsWith($": {entry.Value}.", StringComparison.Ordinal)
                && text.Split(": ")[0].Split(", ").Contains(entry.Key, StringComparer.Ordinal)))
            .Select(entry => entry.Key)
            .ToHashSet(StringComparer.Ordinal);
        return all.SelectMany(text => PlainLint.Of(text, explained)).Select(finding => $"{finding.Fault} ({finding.Better}): {finding.Text}");
    }
}
