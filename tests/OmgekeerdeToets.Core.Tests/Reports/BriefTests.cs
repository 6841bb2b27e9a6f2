using System.Text.Json.Nodes;
using OmgekeerdeToets.Core.Tests.Reports.Fixture;

namespace OmgekeerdeToets.Core.Tests.Reports;

public sealed class BriefTests
{
    [Fact]
    public void The_told_case_in_short_reads_as_approved() => Golden.ShouldBe(Report.Brief(SchoolCases.All["verteld"].Assess(), 80), "verteld-kort-80.txt");

    [Fact]
    public void As_Markdown_it_reads_as_approved() => Golden.ShouldBe(Report.BriefMarkdown(SchoolCases.All["afstand_open"].Assess()), "afstand_open-kort.md");

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void It_is_a_screen_and_says_that_it_is_not_all(string name)
    {
        var text = Report.Brief(SchoolCases.All[name].Assess(), 80);

        text.Split('\n').Length.Should().BeLessThan(50);
        text.Should().Contain("Dit is een samenvatting en geen besluit.");
    }

    [Fact]
    public void A_goal_nobody_asked_about_is_told_in_short_in_JSON_unless_it_is_asked_for()
    {
        var result = SchoolCases.All["verteld"].Assess();

        Keys(Report.Json(result)).Should().Equal("doel", "titel", "aan_de_orde", "gekozen_door", "gedragen", "advies", "vragen");
        Keys(Report.Json(result, full: true)).Should().Contain("oplossingen").And.Contain("motivering");
        Keys(Report.Json(result, goal: "warme_kleding")).Should().Contain("oplossingen").And.Contain("motivering");
    }

    private static IEnumerable<string> Keys(string json) => JsonNode.Parse(json)!["doelen"]!.AsArray()
        .Single(goal => goal!["doel"]!.GetValue<string>() == "warme_kleding")!.AsObject().Select(part => part.Key);
}
