using System.Text.Json.Nodes;
using OmgekeerdeToets.Core.Tests.Reports.Json;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Tests;

#pragma warning disable OTX001 // Tests use tooling.

/// <summary>What every command gives as JSON fits the schema of the form it names, line by line where there are lines.</summary>
public sealed class JsonFormTests
{
    private static readonly string Case = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");
    private static readonly string Talks = Sandbox.Shipped("rules/casussen/casusbespreking");

    public static TheoryData<string, string[]> Commands => new()
    {
        { "advies/1", ["advies", Case, "--formaat", "json", "--spoor"] },
        { "spoor/1", ["waarom", "kinderen_naar_school/fiets", Case, "--formaat", "json"] },
        { "watals/1", ["watals", Case, "--formaat", "json"] },
        { "watals/1", ["watals", Case, "--stel", "afstand_tot_school=30 km", "--formaat", "json"] },
        { "vraag/1", ["vraag", Case, "--formaat", "json"] },
        { "vergelijkbaar/1", ["vergelijkbaar", Path.Combine(Talks, "school_fietsen_gegeven.yaml"), Talks, "--formaat", "json"] },
        { "bespreekblad/1", ["vergelijkbaar", "--bespreekblad", Talks, "--formaat", "json"] },
        { "test/1", ["test", Case, "--formaat", "json"] },
        { "test/1", ["test", Case, "--peildatum", "2020-01-01", "--formaat", "json"] },
        { "controle/1", ["controleer", BrokenPack(), "--formaat", "json"] },
        { "reken/1", ["reken", "afstand_tot_school hoogstens 1 / 3 * 9 km", "--casus", Case, "--uitgebreid", "--formaat", "json"] },
        { "reken/1", ["reken", "1 / 3", "--formaat", "json"] },
        { "reken/1", ["reken", "afstand_tot_school", "--uitgebreid", "--formaat", "json"] },
        { "uitleg/1", ["leg-uit", "OT2003", "--formaat", "json"] },
        { "uitleg/1", ["leg-uit", "--formaat", "json"] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_a_command_gives_fits_the_schema_of_its_form(string form, string[] words) =>
        ShouldFit(form, Sandbox.Run(words).Output);

    [Fact]
    public void Formulas_from_another_program_fit_too_and_so_do_those_that_are_refused() =>
        ShouldFit("reken/1", [.. Sandbox.RunWithInput("1 + 1\nafstand maximaal 5\nkinderen is bekend\n2 km + 3\n", "reken", "-", "--formaat", "json")
            .Output.TrimEnd('\n').Split('\n')]);

    private static void ShouldFit(string form, params string[] documents)
    {
        var schema = JsonNode.Parse(OutputSchemas.Find(form)!)!.AsObject();
        foreach (var document in documents)
        {
            var json = JsonNode.Parse(document)!;
            json["formaat"]!.GetValue<string>().Should().Be(form);
            JsonSchemaCheck.Errors(schema, json).Should().BeEmpty();
        }
    }

    private static string BrokenPack()
    {
        var folder = Sandbox.NewFolder("formen_van_json");
        File.WriteAllText(Path.Combine(folder, "pakket.yaml"), "naam: kapot\nonbekend: 3\n");
        return folder;
    }
}
