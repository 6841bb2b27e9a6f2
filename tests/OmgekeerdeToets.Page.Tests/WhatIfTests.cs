using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Page.Tests;

/// <summary>What if, without a network: every single change, every pair, and beyond that an honest word.</summary>
[Collection(BrowserGroup.Name)]
public sealed class WhatIfTests(Browser browser)
{
    [ChromiumFact]
    public void Further_away_or_a_child_that_cannot_cycle_gives_another_advice_and_tells_why()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-watals");
        Sentence.Should().Be("Voor elk kind dat lessen mist een fiets.");

        Turn("De afstand van huis naar school", "meer dan 8 km");
        Sentence.Should().Be("Leerlingenvervoer van de gemeente.");
        browser.Find("[data-change]").Text.Should().Be("Het advies wordt anders.");
        browser.Find("[data-because]").Text.Should().Contain("geschikt (ja wordt nee)");

        browser.Click(browser.Find("[data-reset]"));
        Sentence.Should().Be("Voor elk kind dat lessen mist een fiets.");

        Turn("Kind 1: dit kind kan veilig fietsen", "nee");
        Sentence.Should().NotBe("Voor elk kind dat lessen mist een fiets.");
        browser.Find("[data-outcomes]").Text.Should().Contain("valt af (was aanbevolen)");
    }

    [ChromiumFact]
    public void A_pair_says_what_the_engine_says_of_both_and_three_at_once_says_that_nobody_computed_it()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-watals");

        Turn("De weg naar school is veilig om te fietsen", "nee");
        Turn("De afstand van huis naar school", "meer dan 8 km");
        var both = Pages.Read(File.ReadAllText(Checkout.Path("rules/casussen/kinderen_naar_school/verteld.yaml"))
            .Replace("afstand_tot_school: 4 km", "afstand_tot_school: 9 km", StringComparison.Ordinal)
            .Replace("route_is_veilig: ja", "route_is_veilig: nee", StringComparison.Ordinal)).Goals.First(advice => advice.Goal == Pages.School);
        Sentence.Should().Be(both.Options.First(option => option.Solution == both.Solution).Title + ".");

        Turn("De kosten van een fiets zijn noodzakelijk", "nee");
        browser.Find("[data-change]").Text.Should().Contain("niet vooraf uitgerekend");
        browser.Find("[data-sentence]").Text.Should().BeEmpty();
    }

    [ChromiumFact]
    public void Every_change_by_itself_says_what_the_table_of_the_page_says()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-watals");
        var told = (IReadOnlyCollection<object>)browser.Run("""
            const text = (selector) => document.querySelector(`#c1d1-watals ${selector}`).textContent;
            return [...document.querySelectorAll('#c1d1-watals .overview tbody tr')].map((row) => {
              const [label, , option, advice] = [...row.children].map((cell) => cell.textContent);
              document.querySelector('[data-reset]').click();
              const id = [...document.querySelectorAll('#c1d1-watals .turn label')].find((one) => one.textContent === label).htmlFor;
              const select = document.getElementById(id);
              select.value = [...select.options].find((one) => one.text === option).value;
              select.dispatchEvent(new Event('change', { bubbles: true }));
              return `${text('[data-label]')}: ${text('[data-sentence]')}` === advice ? 'same' : `${label} ${option}`;
            });
            """)!;

        told.Should().HaveCountGreaterThan(10).And.OnlyContain(row => row.Equals("same"));
    }

    [ChromiumFact]
    public void The_weighing_can_be_turned_by_itself_and_together_with_a_fact()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-watals");
        browser.Run("document.querySelectorAll('#c1d1-watals details').forEach(d => { d.open = true; })");

        Turn("Waar wordt het eerst op vergeleken?", "De kosten voor de inwoner");
        Sentence.Should().Be("Een toelage voor reiskosten.");
        browser.Find("[data-because]").Text.Should().Contain("gaat voor");

        Turn("De weg naar school is veilig om te fietsen", "nee");
        var told = Pages.Situation(File.ReadAllText(Checkout.Path("rules/casussen/kinderen_naar_school/verteld.yaml"))
            .Replace("route_is_veilig: ja", "route_is_veilig: nee", StringComparison.Ordinal));
        var both = Weighings.Assess(RulePack.BuiltIn, told, ["kosten_inwoner eerst"]).GetOrThrow().Goals.First(advice => advice.Goal == Pages.School);
        Sentence.Should().Be(both.Options.First(option => option.Solution == both.Solution).Title + ".");
        browser.Find("[data-label]").Text.Should().Be(both.IsProvisional ? "Voorlopig advies" : "Advies");
    }

    [ChromiumFact]
    public void That_an_advice_is_provisional_is_said_as_on_the_screen_of_the_advice_and_so_is_why()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-watals");
        browser.Find("[data-label]").Text.Should().Be("Voorlopig advies");
        var why = browser.Find("[data-provisional]").Text;
        why.Should().StartWith("Voorlopig, want ");
        browser.Run("return document.querySelector('#c1d1-advies .hero').textContent").As<string>().Should().Contain(why);

        Turn("De ouder wil meehelpen om het te laten lukken", "ja");
        browser.Find("[data-label]").Text.Should().Be("Advies");
        browser.Find("[data-change]").Text.Should().Be("Het advies blijft hetzelfde en is niet meer voorlopig.");
        browser.Find("[data-provisional]").Text.Should().BeEmpty();
    }

    [ChromiumFact]
    public void Backing_that_is_turned_tells_what_backing_does()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-watals");

        Turn("De inwoner staat achter: Voor elk kind dat lessen mist een fiets", "nee");

        browser.Find("[data-because]").Text.Should().Contain("Deze oplossing vraagt dat als voorwaarde. Zonder dat valt zij af.");
    }

    private string Sentence => browser.Find("[data-sentence]").Text;

    private void Turn(string label, string option)
    {
        var id = browser.All("#c1d1-watals .turn label").First(one => one.Text == label).GetDomAttribute("for");
        browser.Choose(browser.Find("#" + id), option);
    }
}
