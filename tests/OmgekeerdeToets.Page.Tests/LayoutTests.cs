using OpenQA.Selenium;

namespace OmgekeerdeToets.Page.Tests;

/// <summary>On a beamer, a phone and paper: nothing beside the window, and on paper all of it.</summary>
[Collection(BrowserGroup.Name)]
public sealed class LayoutTests(Browser browser)
{
    [ChromiumTheory]
    [InlineData(Pages.School, 1920, 1080)]
    [InlineData(Pages.School, 1280, 720)]
    [InlineData(Pages.School, 390, 844)]
    [InlineData(Pages.Work, 390, 844)]
    [InlineData(Pages.TakingPart, 390, 844)]
    public void No_screen_is_wider_than_the_window(string goal, int width, int height)
    {
        browser.Open(Pages.Of(goal), "", width, height);
        browser.Click(browser.Find("[data-notes]"));
        browser.Click(browser.Find("[data-read]"));

        browser.Run("""
            return [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
              && e.offsetParent !== null && e.closest('.wide, svg, .trace, select') === null).map(e => e.closest('.screen').id + ' ' + e.tagName).join()
            """).Should().Be("");
        browser.Run("return document.documentElement.scrollWidth <= innerWidth").Should().Be(true);
    }

    [ChromiumTheory]
    [InlineData(Pages.School)]
    [InlineData(Pages.Work)]
    [InlineData(Pages.TakingPart)]
    public void On_a_phone_nothing_has_to_be_pushed_aside_to_read_it(string goal)
    {
        browser.Open(Pages.Of(goal), "", 390, 844);
        browser.Click(browser.Find("[data-read]"));

        browser.Run("""
            return [...document.querySelectorAll('main .wide')].filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1).map(e => e.closest('.screen').id).join()
            """).Should().Be("");
        browser.All(".picture-told .box").Should().OnlyContain(box => box.Displayed);
    }

    [ChromiumFact]
    public void On_paper_everything_is_there_but_what_moves()
    {
        browser.Open(Pages.Of(Pages.School));
        browser.LookAt("print");

        browser.All(".screen:not(.unused), .answer, .choice").Should().OnlyContain(part => part.Displayed);
        browser.All(".bar, .reveal, .trace, .trainer, .controls").Should().OnlyContain(part => !part.Displayed);
        browser.Find("#c1d1-eigen").Displayed.Should().BeFalse("who typed nothing has the worksheet");
        browser.Find("#werkblad .rule").Displayed.Should().BeTrue();
        browser.Run("return document.querySelector('#c1d1-watals .overview table').checkVisibility()").Should().Be(true, "the table of each change replaces the controls");

        var paper = browser.Driver.Print(new PrintOptions()).AsByteArray;
        paper.Should().HaveCountGreaterThan(20_000);
    }

    [ChromiumFact]
    public void Without_script_everything_can_be_read()
    {
        browser.Driver.ExecuteCdpCommand("Emulation.setScriptExecutionDisabled", new Dictionary<string, object?> { ["value"] = true });
        try
        {
            browser.Open(Pages.Of(Pages.School));

            browser.All(".screen, .answer, .choice, .trace, .contents, .overview").Should().OnlyContain(part => part.Displayed);
            browser.All(".bar, .filters, .what-if").Should().OnlyContain(part => !part.Displayed);
        }
        finally
        {
            browser.Driver.ExecuteCdpCommand("Emulation.setScriptExecutionDisabled", new Dictionary<string, object?> { ["value"] = false });
        }
    }

    [ChromiumFact]
    public void Several_cases_are_compared_by_the_facts_in_which_they_differ()
    {
        browser.Open(Pages.Of(Pages.ThreeFamilies), "vergelijken-1");

        browser.All("#vergelijken-1 thead th").Should().HaveCount(3);
        var rows = browser.All("#vergelijken-1 tbody tr").Select(row => row.Text).ToList();
        rows.Should().Contain(row => row.StartsWith("De weg naar school is veilig om te fietsen ja nee ja", StringComparison.Ordinal));
        rows.Should().NotContain(row => row.StartsWith("Kind 1: dit kind mist lessen", StringComparison.Ordinal), "in that they do not differ");
    }
}
