using System.Text.Json.Nodes;
using OmgekeerdeToets.Core.Tests.Reports.Json;
using OmgekeerdeToets.Tooling;
using OmgekeerdeToets.Tooling.Covering;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

#pragma warning disable OTX001 // The tooling is what is tested.

/// <summary>What <c>dekking --formaat json</c> writes. The schema is recorded with <c>OMGEKEERDETOETS_GOLDEN=schrijf</c>, and read.</summary>
public sealed class CoverageJsonTests
{
    private static readonly string Published = Checkout.Path("docs/schema/dekking-1.schema.json");

    [Fact]
    public void The_published_schema_is_the_one_the_product_makes()
    {
        if (Environment.GetEnvironmentVariable("OMGEKEERDETOETS_GOLDEN") == "schrijf")
        {
            Environment.GetEnvironmentVariable("CI").Should().BeNullOrEmpty("in CI nothing is recorded");
            File.WriteAllText(Published, CoverageJson.Schema());
        }

        CoverageJson.Schema().Should().Be(File.ReadAllText(Published).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_measurement_fits_the_schema_and_counts_as_the_report_does()
    {
        var pack = RulePack.Load(Checkout.Path("tests/corpus/basis")).GetOrThrow();
        var report = Coverage.Measure(pack);

        var json = JsonNode.Parse(Coverage.Json(pack, report))!;

        JsonSchemaCheck.Errors(JsonNode.Parse(File.ReadAllText(Published))!.AsObject(), json).Should().BeEmpty();
        json["totalen"]!["casussen"]!.GetValue<int>().Should().Be(1);
        json["totalen"]!["regels"]!.GetValue<int>().Should().Be(report.Totals.Rules);
        json["volledig"]!.GetValue<bool>().Should().BeFalse();
        json["ontbrekende_casussen"]!.AsArray().Should().HaveCount(report.Missing.Length);
    }
}
