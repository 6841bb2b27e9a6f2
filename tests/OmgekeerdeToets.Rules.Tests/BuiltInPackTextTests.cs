using OmgekeerdeToets.Reports.Plain;

namespace OmgekeerdeToets.Rules.Tests;

/// <summary>The texts of the pack in the library that the loader does not look at: where they end, and what the cases say.</summary>
public sealed class BuiltInPackTextTests
{
    [Fact]
    public void Every_question_and_every_yardstick_ends_as_a_sentence()
    {
        RulePack.BuiltIn.Facts
            .SelectMany(fact => fact.Yardstick.Append(fact.Question ?? "?"))
            .Where(text => text[^1] is not ('.' or '?'))
            .Should().BeEmpty();
    }

    [Fact]
    public void Titles_and_stories_of_the_cases_are_short_and_blame_nobody()
    {
        var texts = Directory.EnumerateFiles(Checkout.Path("rules/casussen"), "*.yaml", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("casus: ", StringComparison.Ordinal) || line.StartsWith("toelichting: ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);

        texts.SelectMany(text => PlainLint.Of(text)).Where(finding => finding.Fault != PlainFault.Jargon)
            .Select(finding => finding.Text).Should().BeEmpty();
    }
}
