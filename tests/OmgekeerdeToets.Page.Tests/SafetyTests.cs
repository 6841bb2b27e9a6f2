using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Page.Tests;

/// <summary>Texts from files stay texts, the policy stops nothing, and nothing is fetched.</summary>
[Collection(BrowserGroup.Name)]
public sealed class SafetyTests(Browser browser)
{
    private const string Hostile = "</script><script>document.title='gekaapt'</script><img src=x onerror=alert(1)> \\u003c & \\\"";

    [ChromiumFact]
    public void A_text_with_a_script_in_it_is_a_text()
    {
        browser.Open(Pages.Saying(Hostile), "c1d1-situatie");

        browser.Driver.Title.Should().NotBe("gekaapt");
        browser.All("img").Should().BeEmpty();
        browser.Find("#c1d1-situatie .request").Text.Should().Contain("</script><script>");
        browser.Run("return typeof JSON.parse(document.querySelector('script[type=\"application/json\"]').textContent)").Should().Be("object");
        browser.Complaints.Should().BeEmpty();
    }

    [ChromiumTheory]
    [InlineData(Pages.School)]
    [InlineData(Pages.Work)]
    [InlineData(Pages.TakingPart)]
    public void Walking_through_all_of_it_gives_no_complaint_and_fetches_nothing(string goal)
    {
        browser.Open(Pages.Of(goal));
        for (var press = 0; press < 200 && browser.Find("[data-next]").Enabled; press++)
        {
            browser.Click(browser.Find("[data-next]"));
        }

        browser.Screen.Should().Be("slot");
        browser.Run("return performance.getEntriesByType('resource').length").Should().Be(0L);
        browser.Complaints.Should().BeEmpty();
    }

    [ChromiumFact]
    public void The_policy_stops_a_script_that_is_not_ours()
    {
        browser.Open(Pages.Of(Pages.School));

        browser.Run("const s = document.createElement('script'); s.textContent = 'window.stolen = 1'; document.head.append(s); const b = document.createElement('b'); b.setAttribute('onclick', 'window.stolen = 1'); document.body.append(b); b.click();");

        browser.Run("return window.stolen === undefined").Should().Be(true);
        browser.Complaints.Should().NotBeEmpty();
    }

    [Fact]
    public void The_page_names_no_address_but_those_of_laws_and_of_the_form_of_pictures_and_has_no_handler_and_no_style_of_an_element()
    {
        var html = Pages.TextOf(Pages.Of(Pages.School));

        html.Should().Contain("default-src 'none'").And.NotContain("unsafe");
        Regex.Matches(html, "<[^>]*\\s(on[a-z]+|style|src)=", RegexOptions.None, TimeSpan.FromSeconds(5)).Should().BeEmpty();
        Regex.Matches(html, "https?://[^/\"<\\s]+", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Value).Distinct()
            .Should().BeSubsetOf(["http://www.w3.org", "https://wetten.overheid.nl", "https://lokaleregelgeving.overheid.nl"]);
    }

    [Fact]
    public void A_page_is_well_below_a_megabyte_and_the_same_each_time()
    {
        foreach (var goal in new[] { Pages.School, Pages.Work, Pages.TakingPart })
        {
            var html = Pages.TextOf(Pages.Of(goal));
            html.Length.Should().BeLessThan(700_000);
        }

        Report.TryWorkshop([Pages.Told(Pages.TakingPart)], out var again, Pages.TakingPart).Should().BeTrue();
        again.Should().Be(Pages.TextOf(Pages.Of(Pages.TakingPart)));
    }

    [Fact]
    public void Of_a_case_that_is_neither_invented_nor_unrecognisable_there_is_no_page()
    {
        var real = Pages.Read(File.ReadAllText(Checkout.Path("rules/casussen/kinderen_naar_school/verteld.yaml")).Replace("fictief: ja\n", "", StringComparison.Ordinal));

        Report.TryWorkshop([Pages.Told(Pages.School), real], out var refused).Should().BeFalse();

        refused.Should().Be("Kinderen missen school");
    }
}
