using OpenQA.Selenium;

namespace OmgekeerdeToets.Page.Tests;

/// <summary>One screen at a time, and of a step first the question and then what comes out.</summary>
[Collection(BrowserGroup.Name)]
public sealed class RevealTests(Browser browser)
{
    [ChromiumFact]
    public void The_space_bar_shows_what_comes_out_and_then_goes_on()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-stap-1");
        browser.Find("#c1d1-stap-1 .answer").Displayed.Should().BeFalse();

        browser.Press(Keys.Space);
        browser.Find("#c1d1-stap-1 .answer").Displayed.Should().BeTrue();
        browser.Screen.Should().Be("c1d1-stap-1");

        browser.Press(Keys.Space);
        browser.Screen.Should().Be("c1d1-stap-2");
        browser.Find("#c1d1-stap-2 .answer").Displayed.Should().BeFalse();
    }

    [ChromiumFact]
    public void Arrows_walk_through_the_screens_and_only_one_is_seen()
    {
        browser.Open(Pages.Of(Pages.School), height: 1600);
        browser.Press(Keys.ArrowRight);
        browser.Press(Keys.ArrowRight);
        browser.Screen.Should().Be("c1d1-eigen");

        browser.Press(Keys.ArrowLeft);

        browser.Screen.Should().Be("c1d1-situatie");
        browser.All(".screen").Count(screen => screen.Displayed).Should().Be(1);
        browser.Find(".screen.now").Text.Should().Contain("Dat de kinderen gewoon elke dag naar school kunnen.");
    }

    [ChromiumFact]
    public void An_answer_takes_the_place_of_its_question_and_one_step_back_is_the_question_again()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-stap-2");
        browser.Press(Keys.ArrowRight);
        browser.Find("#c1d1-stap-2 .ask").Displayed.Should().BeFalse();

        browser.Press(Keys.ArrowLeft);

        browser.Screen.Should().Be("c1d1-stap-2");
        browser.Find("#c1d1-stap-2 .ask").Displayed.Should().BeTrue();
        browser.Find("#c1d1-stap-2 .answer").Displayed.Should().BeFalse();
    }

    [ChromiumFact]
    public void What_does_not_fit_is_scrolled_through_before_the_next_screen_and_the_button_says_so()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-wegen", height: 600);
        browser.Find("[data-next]").Text.Should().StartWith("Lees verder");

        browser.Press(Keys.Space);

        browser.Screen.Should().Be("c1d1-wegen");
        browser.Run("return window.scrollY > 100").Should().Be(true);
        for (var press = 0; press < 10 && browser.Screen == "c1d1-wegen"; press++)
        {
            browser.Press(Keys.Space);
        }

        browser.Screen.Should().Be("c1d1-waarom");
        browser.Run("return window.scrollY").Should().Be(0L);
        browser.Find("[data-next]").Text.Should().StartWith("Verder", "what one works with by hand is not scrolled");
    }

    [ChromiumFact]
    public void Who_types_an_own_solution_keeps_the_space_bar_and_is_asked_the_questions_of_each_step()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-eigen");
        browser.Find("[data-own-steps]").Displayed.Should().BeFalse();

        browser.Find("#c1d1-eigen-naam").SendKeys("Een tandem met een buurvrouw");

        browser.Screen.Should().Be("c1d1-eigen");
        browser.All("[data-own-steps] fieldset").Should().HaveCount(4).And.OnlyContain(step => step.Displayed);
        browser.Open(Pages.Of(Pages.School), "c1d1-eigen");
        browser.Find("#c1d1-eigen-naam").GetDomProperty("value").Should().BeEmpty("nothing is kept");
    }

    [ChromiumFact]
    public void The_notes_of_the_trainer_are_seen_only_when_asked()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-situatie");
        var note = browser.Find("#c1d1-situatie .trainer");
        note.Displayed.Should().BeFalse();

        browser.Click(browser.Find("[data-notes]"));

        note.Displayed.Should().BeTrue();
        note.Text.Should().Contain("verklapt");
    }

    [ChromiumFact]
    public void Reading_shows_everything_below_each_other()
    {
        browser.Open(Pages.Of(Pages.School));

        browser.Click(browser.Find("[data-read]"));

        browser.All(".screen").Should().OnlyContain(screen => screen.Displayed);
        browser.All(".answer").Should().OnlyContain(answer => answer.Displayed);
    }

    [ChromiumFact]
    public void Of_the_tables_of_consequences_one_is_shown_and_another_can_be_chosen()
    {
        browser.Open(Pages.Of(Pages.School), "c1d1-gevolgen");
        browser.All("#c1d1-gevolgen .choice").Count(choice => choice.Displayed).Should().Be(1);

        browser.Click(browser.All("#c1d1-gevolgen .choice-buttons button")[^1]);

        browser.All("#c1d1-gevolgen .choice").Single(choice => choice.Displayed).Text.Should().StartWith("Niets doen");
    }
}
