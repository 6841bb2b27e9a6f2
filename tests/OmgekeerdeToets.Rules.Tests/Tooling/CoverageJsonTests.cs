using System.Text.Json.Nodes;
using OmgekeerdeToets.Core.Tests.Reports.Json;
using OmgekeerdeToets.Tooling;
using OmgekeerdeToets.Tooling.Covering;
using OmgekeerdeToets.Tooling.Mutating;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>What <c>dekking --formaat json</c> writes, also with <c>--streng</c>. The schemas are recorded with <c>OMGEKEERDETOETS_GOLDEN=schrijf</c>, and read.</summary>
public sealed class CoverageJsonTests
{
    public static TheoryData<string> Forms => ["dekking-1", "streng-1"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_published_schema_is_the_one_the_product_makes(string form)
    {
        var made = form == "dekking-1" ? CoverageJson.Schema() : StrictnessJson.Schema();
        if (Environment.GetEnvironmentVariable("OMGEKEERDETOETS_GOLDEN") == "schrijf")
        {
            Environment.GetEnvironmentVariable("CI").Should().BeNullOrEmpty("in CI nothing is recorded");
            File.WriteAllText(PathOf(form), made);
        }

        made.Should().Be(File.ReadAllText(PathOf(form)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Changes_fit_the_schema_and_count_as_the_report_does()
    {
        var pack = RulePack.Load(Checkout.Path("tests/corpus/dekking")).GetOrThrow();
        var report = Strictness.Measure(pack);

        var json = JsonNode.Parse(Strictness.Json(pack, report))!;

        JsonSchemaCheck.Errors(JsonNode.Parse(File.ReadAllText(PathOf("streng-1")))!.AsObject(), json).Should().BeEmpty();
        json["opgemerkt"]!.GetValue<int>().Should().Be(report.Noticed);
        json["doelen"]!.AsArray().Sum(goal => goal!["niet_opgemerkt"]!.AsArray().Count).Should().Be(report.Changes - report.Noticed);
    }

    [Fact]
    public void A_measurement_fits_the_schema_and_counts_as_the_report_does()
    {
        var pack = RulePack.Load(Checkout.Path("tests/corpus/basis")).GetOrThrow();
        var report = Coverage.Measure(pack);

        var json = JsonNode.Parse(Coverage.Json(pack, report))!;

        JsonSchemaCheck.Errors(JsonNode.Parse(File.ReadAllText(PathOf("dekking-1")))!.AsObject(), json).Should().BeEmpty();
        json["totalen"]!["casussen"]!.GetValue<int>().Should().Be(1);
        json["totalen"]!["regels"]!.GetValue<int>().Should().Be(report.Totals.Rules);
        json["volledig"]!.GetValue<bool>().Should().BeFalse();
        json["ontbrekende_casussen"]!.AsArray().Should().HaveCount(report.Missing.Length);
    }

    private static string PathOf(string form) => Checkout.Path($"docs/schema/{form}.schema.json");
}
