using System.Globalization;
using OmgekeerdeToets.Core.Tests.Reports.Fixture;

namespace OmgekeerdeToets.Core.Tests.Reports;

public sealed class GoldenReportTests
{
    [Theory]
    [InlineData(60, false)]
    [InlineData(60, true)]
    [InlineData(100, false)]
    [InlineData(100, true)]
    [InlineData(160, false)]
    [InlineData(160, true)]
    public void The_told_case_reads_as_approved(int width, bool colour) =>
        Golden.ShouldBe(
            Report.Text(SchoolCases.All["verteld"].Assess(), width, colour),
            string.Create(CultureInfo.InvariantCulture, $"verteld-{width}{(colour ? "-kleur" : "")}.txt"));

    [Theory]
    [InlineData("draagvlak_open")]
    [InlineData("draagvlak_nee")]
    [InlineData("afstand_open")]
    [InlineData("niet_noodzakelijk")]
    [InlineData("bijzonder")]
    public void Its_neighbours_read_as_approved(string name) =>
        Golden.ShouldBe(Report.Text(SchoolCases.All[name].Assess()), name + "-100.txt");

    [Fact]
    public void As_Markdown_it_reads_as_approved() => Golden.ShouldBe(Report.Markdown(SchoolCases.All["verteld"].Assess()), "verteld.md");

    [Fact]
    public void As_JSON_it_is_as_approved() => Golden.ShouldBe(Report.Json(SchoolCases.All["verteld"].Assess()), "verteld.json");

    [Fact]
    public void The_JSON_with_the_reasoning_is_as_approved() =>
        Golden.ShouldBe(Report.Json(SchoolCases.All["draagvlak_open"].Assess(), withTrace: true), "draagvlak_open-spoor.json");

    /// <summary>The golden corpus of <c>spoor/1</c>: a node that is renamed is seen here first.</summary>
    [Theory]
    [InlineData("te_ver")]
    [InlineData("oordeel_open")]
    [InlineData("gesignaleerd")]
    public void The_reasoning_by_itself_is_as_approved(string name)
    {
        Report.TryTraceJson(SchoolCases.All[name].Assess(), "kinderen_naar_school", out var json).Should().BeTrue();

        Golden.ShouldBe(json, name + "-spoor.json");
    }

    [Fact]
    public void The_reasoning_as_text_is_as_approved() =>
        Golden.ShouldBe(Report.Trace(SchoolCases.All["verteld"].Assess(), "volledig"), "verteld-spoor.txt");

    [Fact]
    public void Why_not_is_as_approved()
    {
        Report.TryWhyNot(SchoolCases.All["te_ver"].Assess(), "kinderen_naar_school/fiets", out var text).Should().BeTrue();

        Golden.ShouldBe(text, "te_ver-waarom-niet-fiets.txt");
    }

    [Fact]
    public void Why_is_as_approved()
    {
        Report.TryWhy(SchoolCases.All["verteld"].Assess(), "kinderen_naar_school", out var text).Should().BeTrue();

        Golden.ShouldBe(text, "verteld-waarom.txt");
    }
}
