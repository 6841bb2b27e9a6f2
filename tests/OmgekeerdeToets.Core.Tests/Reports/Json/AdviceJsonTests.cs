using System.Text.Json.Nodes;
using OmgekeerdeToets.Core.Tests.Reports.Fixture;

namespace OmgekeerdeToets.Core.Tests.Reports.Json;

public sealed class AdviceJsonTests
{
    [Theory]
    [InlineData("advies/1", "advies-1.schema.json")]
    [InlineData("spoor/1", "spoor-1.schema.json")]
    [InlineData("watals/1", "watals-1.schema.json")]
    public void The_published_schema_is_the_one_the_product_makes(string form, string file) =>
        Golden.ShouldBeAt(Report.JsonSchema(form), "docs", "schema", file);

    [Fact]
    public void There_is_no_schema_of_a_form_that_is_not_ours() =>
        FluentActions.Invoking(() => Report.JsonSchema("advies/2")).Should().Throw<ArgumentException>();

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void The_reasoning_by_itself_fits_its_schema(string name)
    {
        Report.TryTraceJson(SchoolCases.All[name].Assess(), "kinderen_naar_school", out var json).Should().BeTrue();

        JsonSchemaCheck.Errors(JsonNode.Parse(Report.JsonSchema("spoor/1"))!.AsObject(), JsonNode.Parse(json)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void All_output_fits_the_schema(string name)
    {
        var schema = JsonNode.Parse(Report.JsonSchema())!.AsObject();
        var result = SchoolCases.All[name].Assess();

        JsonSchemaCheck.Errors(schema, JsonNode.Parse(Report.Json(result))).Should().BeEmpty();
        JsonSchemaCheck.Errors(schema, JsonNode.Parse(Report.Json(result, withTrace: true))).Should().BeEmpty();
    }

    [Fact]
    public void The_check_against_the_schema_can_fail()
    {
        var schema = JsonNode.Parse(Report.JsonSchema())!.AsObject();
        var json = JsonNode.Parse(Report.Json(SchoolCases.All["verteld"].Assess()))!.AsObject();
        json.Remove("casus");
        json["peildatum"] = 3;
        json["nieuw"] = "x";
        json["doelen"]![0]!["aan_de_orde"] = "misschien";

        JsonSchemaCheck.Errors(schema, json).Should().HaveCount(4);
    }

    [Fact]
    public void The_keys_are_those_that_were_promised()
    {
        var goal = JsonNode.Parse(Report.Json(SchoolCases.All["verteld"].Assess()))!["doelen"]![0]!;

        goal["advies"]!["soort"]!.GetValue<string>().Should().Be("oplossing");
        goal["advies"]!["oplossingen"]!.AsArray().Should().ContainSingle().Which!.GetValue<string>().Should().Be("fiets");
        var bicycle = goal["oplossingen"]!.AsArray().Single(solution => solution!["oplossing"]!.GetValue<string>() == "fiets")!;
        bicycle["kosten"]!["gemeente"]!.ToJsonString().Should().Be("""{"bedrag":500.00,"volledig":true}""");
        bicycle["juridisch"]!["grondslagen"]![0]!["jci"]!.GetValue<string>()
            .Should().Be("jci1.3:c:BWBR0015703&artikel=35&lid=1&g=2026-11-01");
    }

    [Fact]
    public void The_reasoning_is_there_on_demand_only_and_can_be_asked_for_by_itself()
    {
        var result = SchoolCases.All["verteld"].Assess();

        JsonNode.Parse(Report.Json(result))!.AsObject().ContainsKey("spoor").Should().BeFalse();
        Report.TryTraceJson(result, "kinderen_naar_school/fiets", out var json).Should().BeTrue();
        JsonNode.Parse(json)!["formaat"]!.GetValue<string>().Should().Be("spoor/1");
        JsonNode.Parse(json)!["spoor"]!["id"]!.GetValue<string>().Should().Be("kinderen_naar_school/fiets");
    }

    [Fact]
    public void Letters_stay_letters()
    {
        var json = Report.Json(new SchoolCase { Request = "Eén toelage voor mijn kinderen" }.Assess());

        json.Should().Contain("Eén toelage").And.NotContain("\\u00");
    }
}
