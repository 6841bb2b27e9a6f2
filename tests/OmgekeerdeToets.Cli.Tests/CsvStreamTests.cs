using System.Text.Json.Nodes;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>CSV as spreadsheets write it comes to the same as lines of JSON.</summary>
public sealed class CsvStreamTests
{
    private const string Json = """
        {"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":"4 km","kinderen":[{"mist_lessen_door_vervoer":true,"kan_fietsen":true}]},"beoordelingen":{"fiets_noodzakelijk":true},"draagvlak":{"fiets":true}}
        {"peildatum":"2026-11-02","gegevens":{"afstand_tot_school":7.5,"kinderen":[{"mist_lessen_door_vervoer":false},{"kan_fietsen":false}],"wil_meedoen":{"waarde":"onbekend","reden":"weet_niet"}}}
        {"peildatum":"2026-11-03","gegevens":{"kinderen":[]},"draagvlak":{"fiets":false}}
        """;

    private const string Semicolons = """
        peildatum;afstand_tot_school;kinderen;kinderen.1.mist_lessen_door_vervoer;kinderen.1.kan_fietsen;kinderen.2.kan_fietsen;wil_meedoen;fiets_noodzakelijk;draagvlak.fiets
        2026-11-01;4 km;;ja;ja;;;ja;ja
        2026-11-02;7.5;;nee;;nee;weet_niet;;
        2026-11-03;;[];;;;;;nee
        """;

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void A_row_is_the_case_that_a_line_of_JSON_would_be(string delimiter)
    {
        var expected = Sandbox.RunWithInput(Json, "advies", "-", "--formaat", "ndjson", "--onderzoek", "16");

        var ran = Sandbox.RunWithInput(Semicolons.Replace(";", delimiter, StringComparison.Ordinal), "advies", "-", "--formaat", "ndjson", "--invoer", "csv", "--onderzoek", "16");

        ran.Code.Should().Be(0);
        WithoutNumbers(ran.Output).Should().Equal(WithoutNumbers(expected.Output));
        ran.Error.Should().Be(expected.Error);
        ran.Output.Should().StartWith("""{"formaat":"doorrekening/1","regel":2,""", "the header is the first line of the file");
    }

    [Fact]
    public void Quotes_a_mark_in_front_line_ends_of_Windows_and_empty_rows_are_of_spreadsheets()
    {
        var rows = Semicolons.Split('\n');
        var quoted = "\uFEFF" + string.Join("\r\n", rows.Select(row => string.Join(';', row.Trim().Split(';').Select(cell => $"\"{cell}\"")))) + "\r\n;;;;;;;;\r\n";

        var ran = Sandbox.RunWithInput(quoted, "advies", "-", "--formaat", "ndjson", "--invoer", "csv");

        ran.Code.Should().Be(0);
        WithoutNumbers(ran.Output).Should().Equal(WithoutNumbers(Sandbox.RunWithInput(Json, "advies", "-", "--formaat", "ndjson").Output));
    }

    [Fact]
    public void A_file_is_known_by_its_name_and_a_bad_row_by_its_place()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "a.csv");
        File.WriteAllText(file, "peildatum;afstand_tot_school\n2026-11-01;4\n2026-11-01;7,5\n2026-11-01\n2026-11-01;\"4\n2026-11-01;4\n");

        var ran = Sandbox.Run("advies", file, "--formaat", "ndjson");

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain($"{file}:3:12: fout OT4021").And.Contain("7.5")
            .And.Contain($"{file}:4:1: fout OT4054")
            .And.Contain($"{file}:5:12: fout OT4056");
        Kinds(ran.Output).Should().Equal("doorrekening/1", "fout/1", "fout/1", "fout/1", "doorrekening/1");
    }

    [Theory]
    [InlineData("peildatum;afstand_tot_school\r2026-11-01;4\r2026-11-01;5\r", "1:29")]
    [InlineData("peildatum;afstand_tot_school\r2026-11-01;4\n2026-11-01;5\n", "1:29")]
    [InlineData("peildatum;afstand_tot_school\r\n2026-11-01;4\r2026-11-01;5\r\n2026-11-01;6\r\n", "2:13", "fout/1", "doorrekening/1")]
    [InlineData("peildatum;afstand_tot_school\n2026-11-01;4\n2026-11-01;5\r2026-11-01;6\r", "3:13", "doorrekening/1", "fout/1")]
    [InlineData("peildatum;afstand_tot_school\n2026-11-01;\"4\r5\"\n2026-11-01;6\n", "2:14", "fout/1", "doorrekening/1")]
    [InlineData("peildatum;afstand_tot_school\n\r2026-11-01;4\n2026-11-01;6\n", "2:1", "fout/1", "doorrekening/1")]
    public void A_line_end_of_old_loses_no_row(string rows, string place, params string[] kinds)
    {
        var ran = Sandbox.RunWithInput(rows, "advies", "-", "--formaat", "ndjson", "--invoer", "csv");

        ran.Code.Should().Be(2);
        Kinds(ran.Output).Should().Equal(kinds);
        ran.Error.Should().Contain($"standaardinvoer:{place}: fout OT4057").And.Contain("CSV UTF-8");
    }

    [Fact]
    public void A_file_that_is_one_long_line_is_not_called_a_file_without_a_header()
    {
        var rows = "peildatum;afstand_tot_school\r" + string.Concat(Enumerable.Repeat("2026-11-01;4\r", 250_000));

        var ran = Sandbox.RunWithInput(rows, "advies", "-", "--formaat", "ndjson", "--invoer", "csv");

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("standaardinvoer:1:1: fout OT4052").And.NotContain("OT4055");
    }

    [Theory]
    [InlineData("peildatum;afstand_tot_scool", "OT4053", "afstand_tot_school")]
    [InlineData("peildatum;afstand_tot_school;afstand_tot_school", "OT4053", "meer dan één keer")]
    [InlineData("peildatum;casus", "OT4051", "haal `casus` weg")]
    [InlineData("afstand_tot_school", "OT4002", "--peildatum")]
    [InlineData("", "OT4055", "kopregel")]
    public void A_wrong_header_is_said_once_and_nothing_is_computed(string header, string code, string hint)
    {
        var ran = Sandbox.RunWithInput(header + "\n2026-11-01;4;4\n2026-11-01;4;4\n", "advies", "-", "--formaat", "ndjson", "--invoer", "csv");

        ran.Code.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Split('\n').Count(line => line.Contains("fout OT", StringComparison.Ordinal)).Should().Be(1);
        ran.Error.Should().Contain(code).And.Contain(hint);
    }

    [Fact]
    public void A_citizen_service_number_in_a_cell_is_refused_and_not_repeated()
    {
        var ran = Sandbox.RunWithInput("peildatum;afstand_tot_school\n2026-11-01;123456782\n", "advies", "-", "--formaat", "ndjson", "--invoer", "csv");

        ran.Code.Should().Be(2);
        (ran.Output + ran.Error).Should().Contain("OT4010").And.NotContain("123456782");
    }

    private static IEnumerable<string> WithoutNumbers(string output) => Lines(output).Select(line =>
    {
        line["regel"] = 0;
        return line.ToJsonString();
    });

    private static IEnumerable<string> Kinds(string output) => Lines(output).Select(line => line["formaat"]!.GetValue<string>());

    private static IEnumerable<JsonNode> Lines(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!);
}
