using OmgekeerdeToets.Core.Tests.Reports.Fixture;

namespace OmgekeerdeToets.Core.Tests.Reports;

public sealed class ExplanationTests
{
    [Fact]
    public void Why_not_names_both_values_the_place_of_the_rule_and_the_judgement_with_its_article()
    {
        WhyNot("te_ver", "kinderen_naar_school/fiets").Should()
            .Contain("is 30 km, en de regel vraagt hoogstens 8 km").And.Contain("regel doelen/kinderen_naar_school.yaml:13:9");

        WhyNot("niet_noodzakelijk", "kinderen_naar_school/vervoerstoelage").Should()
            .Contain("beoordeling van klantmanager inkomen").And.Contain("Participatiewet artikel 35 lid 1 (niet gecontroleerd)")
            .And.Contain("https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=35&lid=1&g=2026-11-01");
    }

    [Fact]
    public void Why_not_of_what_lost_gives_the_comparison() =>
        WhyNot("verteld", "kinderen_naar_school/vervoerstoelage").Should().Contain("“Voor elk kind een fiets” gaat voor “Een toelage voor reiskosten”");

    [Fact]
    public void Why_not_of_what_is_advised_says_that_it_is_advised() =>
        WhyNot("verteld", "kinderen_naar_school/fiets").Should().Contain("is wel wat het advies is");

    [Fact]
    public void Why_a_goal_is_not_raised_is_told_with_the_open_fact() =>
        WhyNot("verteld", "warme_kleding").Should().Contain("niet gevraagd");

    [Theory]
    [InlineData("kinderen_na_school", "Er is geen doel `kinderen_na_school`. Bedoelt u `kinderen_naar_school`?")]
    [InlineData("kinderen_naar_school/vervoerstoelag", "Het doel `kinderen_naar_school` heeft geen oplossing `vervoerstoelag`. Bedoelt u `vervoerstoelage`?")]
    [InlineData("xyz", "Er is geen doel `xyz`. De doelen zijn: `kinderen_naar_school`, `warme_kleding`.")]
    [InlineData("a/b/c", "Schrijf een doel, of een doel met een oplossing: DOEL of DOEL/OPLOSSING.")]
    [InlineData("", "Schrijf een doel, of een doel met een oplossing: DOEL of DOEL/OPLOSSING.")]
    public void A_typing_slip_gets_a_hint_and_no_exception(string path, string hint)
    {
        var result = SchoolCases.All["verteld"].Assess();

        Report.TryWhy(result, path, out var text).Should().BeFalse();
        text.Should().Be(hint);
        Report.Has(result, path, out var same).Should().BeFalse();
        same.Should().Be(hint);
    }

    [Fact]
    public void The_trace_shows_more_the_deeper_it_goes()
    {
        var result = SchoolCases.All["verteld"].Assess();

        var lengths = new[] { "kort", "normaal", "volledig" }.Select(depth => Report.Trace(result, depth).Length).ToList();

        lengths.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        result.Invoking(r => Report.Trace(r, "diep")).Should().Throw<ArgumentException>();
    }

    private static string WhyNot(string name, string path)
    {
        Report.TryWhyNot(SchoolCases.All[name].Assess(), path, out var text, width: 200).Should().BeTrue();
        return text;
    }
}
