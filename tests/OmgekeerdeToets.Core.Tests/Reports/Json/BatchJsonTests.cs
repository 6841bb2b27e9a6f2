using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OmgekeerdeToets.Core.Tests.Reports.Fixture;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Json;

namespace OmgekeerdeToets.Core.Tests.Reports.Json;

/// <summary>What streams write: published schemas, and lines that fit them.</summary>
public sealed class BatchJsonTests
{
    private static readonly BatchJsonContext Forms = BatchJsonContext.OnOneLine;

    public static TheoryData<string> Names => ["doorrekening-1", "fout-1", "totalen-1"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_published_schema_is_the_one_the_product_makes(string name) =>
        Golden.ShouldBeAt(SchemaOf(name), "docs", "schema", name + ".schema.json");

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void A_line_fits_its_schema_and_is_what_the_form_would_be(string name)
    {
        foreach (var completions in new[] { 0, 64 })
        {
            foreach (var file in new[] { null, "a.ndjson" })
            {
                var line = LineOf(SchoolCases.All[name].Assess(), completions, file);

                JsonSchemaCheck.Errors(JsonNode.Parse(SchemaOf("doorrekening-1"))!.AsObject(), JsonNode.Parse(line)).Should().BeEmpty();
                var form = JsonSerializer.Deserialize(line, Forms.BatchLineForm);
                (JsonSerializer.Serialize(form, Forms.BatchLineForm) + "\n").Should().Be(line);
            }
        }
    }

    [Fact]
    public void A_line_says_what_was_promised_and_no_more()
    {
        var goal = JsonNode.Parse(LineOf(SchoolCases.All["verteld"].Assess(), 0, null))!["doelen"]![0]!;

        goal["soort"]!.GetValue<string>().Should().Be("oplossing");
        goal["oplossingen"]!.AsArray().Select(solution => solution!.GetValue<string>()).Should().Equal("fiets");
        goal["onderzocht"]!.GetValue<string>().Should().Be("niet");
        goal["past"]!.GetValue<string>().Should().Be("regulier");
        goal.AsObject().Select(key => key.Key).Should().Equal("doel", "soort", "oplossingen", "voorlopig", "onderzocht", "vragen", "past");
    }

    [Fact]
    public void A_refused_line_fits_its_schema()
    {
        var output = new ArrayBufferWriter<byte>();
        new BatchLineWriter().Write(output, new BatchErrorForm(BatchErrorForm.Name, 17, [new BatchMessageForm("OT4024", "te véél", null, 3, 4)]));

        var line = Encoding.UTF8.GetString(output.WrittenSpan);

        line.Should().Be("""{"formaat":"fout/1","regel":17,"meldingen":[{"code":"OT4024","melding":"te véél","wenk":null,"kolom":3,"lengte":4}]}""" + "\n");
        JsonSchemaCheck.Errors(JsonNode.Parse(SchemaOf("fout-1"))!.AsObject(), JsonNode.Parse(line)).Should().BeEmpty();
    }

    private static string LineOf(AssessmentResult result, int completions, string? file)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new BatchLineWriter();
        writer.Begin(file, 17);
        foreach (var verdict in result.Verdicts)
        {
            writer.Write(verdict, Investigation.Of(result.Rules, result.Situation, verdict, completions).Robustness, isProvisional: true);
        }

        writer.End(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string SchemaOf(string name)
    {
        JsonTypeInfo type = name switch
        {
            "doorrekening-1" => BatchJsonContext.Indented.BatchLineForm,
            "fout-1" => BatchJsonContext.Indented.BatchErrorForm,
            _ => BatchJsonContext.Indented.BatchTotalsForm,
        };
        return AdviceSchema.Of(type, name.Replace('-', '/'));
    }
}
