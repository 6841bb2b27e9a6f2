namespace OmgekeerdeToets.Page.Tests;

/// <summary>Each sentence leads to what it stands on, and the reasoning shows a part of itself.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ReasoningTests(Browser browser)
{
    [ChromiumFact]
    public void Every_sentence_lights_up_one_node_that_is_then_seen()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-waarom");
        browser.Click(browser.Find("#c1d1-waarom [data-open=none]"));

        foreach (var sentence in browser.All("#c1d1-waarom .sentence"))
        {
            browser.Click(sentence);

            var lit = browser.All("#c1d1-waarom .node.lit");
            lit.Should().ContainSingle(sentence.Text);
            lit[0].Displayed.Should().BeTrue(sentence.Text);
        }
    }

    [ChromiumFact]
    public void A_sentence_of_the_law_leads_to_the_article()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-waarom");

        browser.Click(browser.All("#c1d1-waarom .sentence").First(sentence => sentence.Text.StartsWith("Grondslag:", StringComparison.Ordinal)));

        var article = browser.Find("#c1d1-waarom .node.lit a");
        article.Text.Should().Be("Participatiewet artikel 35 lid 1");
        article.GetDomAttribute("href").Should().StartWith("https://wetten.overheid.nl/");
    }

    [ChromiumFact]
    public void The_filters_show_what_decides_all_of_it_or_what_is_unknown()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-waarom");
        var all = Shown("all");
        var deciding = Shown("deciding");
        var unknown = Shown("unknown");

        deciding.Should().BePositive().And.BeLessThan(all);
        unknown.Should().BePositive().And.BeLessThan(deciding);
        browser.All("#c1d1-waarom .node").Where(node => node.Displayed).Select(node => node.Text)
            .Should().Contain(text => text.Contains("De ouder wil meehelpen om het te laten lukken", StringComparison.Ordinal));
    }

    private long Shown(string filter)
    {
        browser.Click(browser.Find($"#c1d1-waarom input[value={filter}]"));
        browser.Click(browser.Find("#c1d1-waarom [data-open=all]"));
        return (long)browser.Run("return [...document.querySelectorAll('#c1d1-waarom .node')].filter(n => n.offsetParent !== null).length")!;
    }
}
