namespace OmgekeerdeToets.Page.Tests;

/// <summary>The checker axe-core finds nothing, in every way the page can be looked at.</summary>
[Collection(BrowserGroup.Name)]
public sealed class AccessibilityTests(Browser browser)
{
    [CheckerTheory]
    [InlineData(Pages.School, 1280)]
    [InlineData(Pages.ThreeFamilies, 390)]
    public void The_whole_page_has_no_violations(string goal, int width)
    {
        browser.Open(Pages.Of(goal), "", width);
        browser.Run("document.querySelector('#c1d1-eigen-naam').value = 'Een tandem'; document.querySelector('#c1d1-eigen-naam').dispatchEvent(new Event('input'))");
        browser.Click(browser.Find("[data-notes]"));
        browser.Click(browser.Find("[data-read]"));
        browser.Run("document.querySelectorAll('details').forEach(d => { d.open = true; })");

        Violations().Should().BeEmpty();
    }

    [CheckerTheory]
    [InlineData("c1d1-stap-2")]
    [InlineData("c1d1-waarom")]
    public void A_screen_by_itself_has_no_violations(string screen)
    {
        browser.Open(Pages.Of(Pages.School), screen);

        Violations().Should().BeEmpty();
    }

    private IEnumerable<string> Violations()
    {
        browser.Run(File.ReadAllText(Chromium.Checker));
        browser.Driver.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromSeconds(60);
        var found = (IReadOnlyCollection<object>)browser.Driver.ExecuteAsyncScript("""
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(r => done(r.violations.map(v =>
              `${v.id}: ${v.help} (${v.nodes.length}×) ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].failureSummary}`)));
            """)!;
        return found.Cast<string>();
    }
}
