using System.Text.Json.Nodes;
using OmgekeerdeToets.Core.Tests.Reports.Json;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>What <c>vraag --formaat json</c> writes. The schema is recorded with <c>OMGEKEERDETOETS_GOLDEN=schrijf</c>, and read.</summary>
public sealed class InterviewJsonTests
{
    private static readonly string SchemaPath = Checkout.Path("docs", "schema", "vraag-1.schema.json");

    [Fact]
    public void The_published_schema_is_the_one_the_product_makes()
    {
        var made = Interview.JsonSchema();
        if (Environment.GetEnvironmentVariable("OMGEKEERDETOETS_GOLDEN") == "schrijf")
        {
            Environment.GetEnvironmentVariable("CI").Should().BeNullOrEmpty("in CI nothing is recorded");
            File.WriteAllText(SchemaPath, made);
        }

        made.Should().Be(File.ReadAllText(SchemaPath).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(InterviewTests.EveryThird), MemberType = typeof(InterviewTests))]
    public void The_questions_fit_the_schema(string file)
    {
        var text = File.ReadAllText(Checkout.Path("rules", "casussen", file));
        var interview = Interview.Open(RulePack.BuiltIn, Interview.BeginAs(text)).GetOrThrow();

        var json = JsonNode.Parse(interview.Json())!;

        JsonSchemaCheck.Errors(JsonNode.Parse(File.ReadAllText(SchemaPath))!.AsObject(), json).Should().BeEmpty();
        json["vragen"]!.AsArray().Select(question => question!["sleutel"]!.GetValue<string>())
            .Should().Equal(interview.Questions.Select(question => question.Key));
    }
}
