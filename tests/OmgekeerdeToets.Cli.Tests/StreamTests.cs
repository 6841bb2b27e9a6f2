using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>Many cases at once: a line in, a line out, and totals. No advice about somebody.</summary>
public sealed class StreamTests
{
    private const string Good = """{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":4,"kinderen":[{"mist_lessen_door_vervoer":true,"kan_fietsen":true}]}}""";
    private const string Far = """{"peildatum":"2026-11-01","gegevens":{"kinderen":[]}}""";

    [Fact]
    public void Every_line_gives_a_line_in_its_place_and_totals_come_at_the_end()
    {
        var ran = Sandbox.RunWithInput($"{Good}\n{Far}\n", "advies", "-", "--formaat", "ndjson");

        ran.Code.Should().Be(0);
        var lines = Lines(ran.Output);
        lines.Select(line => line["regel"]!.GetValue<int>()).Should().Equal(1, 2);
        lines.Should().OnlyContain(line => line["formaat"]!.GetValue<string>() == "doorrekening/1" && line["bestand"] == null);
        Goals(lines[0]).Should().Contain("kinderen_naar_school");
        Goals(lines[1]).Should().NotContain("kinderen_naar_school", "it is not at stake");
        ran.Error.Should().StartWith("Doorrekening, geen advies over een mens.").And.Contain("2 van 2 regels doorgerekend.");
    }

    [Theory]
    [InlineData("niet")]
    [InlineData("volledig", "--onderzoek", "65535")]
    [InlineData("volledig", "--onderzoek", "65536")] // what one advice does when nobody says
    [InlineData("niet", "--onderzoek", "0")]
    public void Open_questions_are_looked_into_when_somebody_says_so(string investigated, params string[] told)
    {
        var ran = Sandbox.RunWithInput(Good, ["advies", "-", "--formaat", "ndjson", "--doel", "nu_veilig", .. told]);

        Lines(ran.Output).Single()["doelen"]![0]!["onderzocht"]!.GetValue<string>().Should().Be(investigated);
    }

    [Fact]
    public void A_bad_line_is_told_by_its_number_and_stops_nothing()
    {
        var input = string.Join('\n', Enumerable.Range(1, 200).Select(i => i % 20 == 7 ? Good.Replace("\"afstand_tot_school\":4", "\"afstand_tot_school\":400", StringComparison.Ordinal) : Good));

        var ran = Sandbox.RunWithInput(input, "advies", "-", "--formaat", "ndjson", "--kernen", "4");

        ran.Code.Should().Be(2);
        var lines = Lines(ran.Output);
        lines.Select(line => line["regel"]!.GetValue<int>()).Should().Equal(Enumerable.Range(1, 200));
        lines.Where(line => line["formaat"]!.GetValue<string>() == "fout/1").Select(line => line["regel"]!.GetValue<int>())
            .Should().Equal(Enumerable.Range(0, 10).Select(i => (i * 20) + 7));
        lines[6]["meldingen"]![0]!["code"]!.GetValue<string>().Should().Be("OT4024");
        var told = ran.Error.Split('\n').Where(line => line.Contains("fout OT", StringComparison.Ordinal)).ToList();
        told.Should().HaveCount(10);
        told[0].Should().StartWith("standaardinvoer:7:").And.Contain("fout OT4024: ").And.NotContain("\n");
        ran.Error.Should().Contain("190 van 200 regels doorgerekend. In 10 regels zat een fout; die zijn niet meegeteld.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \n")]
    public void Nothing_in_gives_nothing_out(string input)
    {
        var ran = Sandbox.RunWithInput(input, "advies", "-", "--formaat", "ndjson");

        ran.Code.Should().Be(0);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain("0 van 0 regels doorgerekend.");
    }

    [Fact]
    public void Line_ends_of_Windows_a_mark_in_front_and_blank_lines_change_no_result()
    {
        var plain = Sandbox.RunWithInput($"{Good}\n{Far}", "advies", "-", "--formaat", "ndjson");
        var other = Sandbox.RunWithInput($"\uFEFF{Good}\r\n{Far}\r\n\r\n", "advies", "-", "--formaat", "ndjson");

        other.Output.Should().Be(plain.Output);
        other.Code.Should().Be(0);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_cost_their_own_line_only()
    {
        var folder = Sandbox.NewFolder();
        var file = Path.Combine(folder, "a.ndjson");
        File.WriteAllBytes(file, [.. Encoding.UTF8.GetBytes(Good + "\n"), .. Encoding.Latin1.GetBytes(Good.Replace("4", "\"vier é\"", StringComparison.Ordinal) + "\n"), .. Encoding.UTF8.GetBytes(Good)]);

        var ran = Sandbox.Run("advies", file, "--formaat", "ndjson");

        ran.Code.Should().Be(2);
        Lines(ran.Output).Select(line => line["formaat"]!.GetValue<string>()).Should().Equal("doorrekening/1", "fout/1", "doorrekening/1");
    }

    [Fact]
    public void The_number_of_threads_changes_no_byte()
    {
        var input = string.Join('\n', Enumerable.Range(0, 3000).Select(i => i % 97 == 0 ? "{}" : i % 3 == 0 ? Far : Good));

        var one = Sandbox.RunWithInput(input, "advies", "-", "--formaat", "ndjson", "--kernen", "1");
        var four = Sandbox.RunWithInput(input, "advies", "-", "--formaat", "ndjson", "--kernen", "4");

        four.Output.Should().Be(one.Output);
        four.Error.Should().Be(one.Error);
        Lines(one.Output).Should().HaveCount(3000);
    }

    [Fact]
    public void Of_several_files_each_line_says_its_file()
    {
        var folder = Sandbox.NewFolder();
        File.WriteAllText(Path.Combine(folder, "a.ndjson"), Good);
        File.WriteAllText(Path.Combine(folder, "b.ndjson"), Good + "\n{}");

        var ran = Sandbox.Run("advies", folder, "--formaat", "ndjson");

        Lines(ran.Output).Select(line => $"{Path.GetFileName(line["bestand"]!.GetValue<string>())}:{line["regel"]}")
            .Should().Equal("a.ndjson:1", "b.ndjson:1", "b.ndjson:2");
        ran.Error.Should().Contain("b.ndjson:2:1: fout OT4002");
    }

    [Fact]
    public void Names_and_free_text_are_refused_with_what_to_do()
    {
        var ran = Sandbox.RunWithInput("""{"casus":"Jan","peildatum":"2026-11-01"}""", "advies", "-", "--formaat", "ndjson");

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("fout OT4051").And.Contain("haal `casus` weg");
    }

    [Fact]
    public void A_citizen_service_number_is_refused_in_a_stream_too_and_not_repeated()
    {
        var ran = Sandbox.RunWithInput(Good.Replace(":4,", ":{\"waarde\":4,\"bron\":\"123456782\"},", StringComparison.Ordinal), "advies", "-", "--formaat", "ndjson");

        ran.Code.Should().Be(2);
        (ran.Output + ran.Error).Should().Contain("OT4010").And.NotContain("123456782");
    }

    [Fact]
    public void One_goal_a_day_for_all_and_how_far_to_look_can_be_told()
    {
        var undated = Good.Replace("\"peildatum\":\"2026-11-01\",", "", StringComparison.Ordinal);

        var ran = Sandbox.RunWithInput(undated, "advies", "-", "--formaat", "ndjson", "--doel", "kinderen_naar_school", "--peildatum", "2026-12-01", "--onderzoek", "64");

        ran.Code.Should().Be(0);
        var goal = Lines(ran.Output).Should().ContainSingle().Subject["doelen"]!.AsArray().Should().ContainSingle().Subject!;
        goal["onderzocht"]!.GetValue<string>().Should().NotBe("niet");
        ran.Error.Should().Contain("op peildatum 2026-12-01").And.NotContain("nu_veilig");
        Sandbox.RunWithInput(undated, "advies", "-", "--formaat", "ndjson", "--doel", "kinderen_naar_scool").Error
            .Should().Contain("bedoeld is misschien `kinderen_naar_school`");
    }

    [Fact]
    public void Totals_alone_go_to_standard_output_for_people_or_for_machines()
    {
        var text = Sandbox.RunWithInput($"{Good}\n{Far}\n{{}}\n", "advies", "-", "--formaat", "ndjson", "--alleen-totalen");
        var json = Sandbox.RunWithInput($"{Good}\n{Far}\n{{}}\n", "advies", "-", "--formaat", "ndjson", "--alleen-totalen", "--totalen", "json");

        text.Code.Should().Be(2);
        text.Output.Should().StartWith("Doorrekening, geen advies over een mens.").And.Contain("2 van 3 regels doorgerekend.");
        var totals = JsonNode.Parse(json.Output)!;
        totals["formaat"]!.GetValue<string>().Should().Be("totalen/1");
        (totals["regels"]!.GetValue<int>(), totals["doorgerekend"]!.GetValue<int>(), totals["fout"]!.GetValue<int>()).Should().Be((3, 2, 1));
        totals["doelen"]!.AsArray().Should().OnlyContain(goal => goal!["soorten"]!.AsArray().Sum(kind => kind!["regels"]!.GetValue<int>()) == 2);
    }

    [Fact]
    public void An_option_that_means_nothing_is_refused()
    {
        Sandbox.RunWithInput(Good, "advies", "-", "--alleen-totalen").Error.Should().Contain("OT5015").And.Contain("--formaat ndjson");
        Sandbox.RunWithInput(Good, "advies", "-", "--formaat", "ndjson", "--strikt").Error.Should().Contain("OT5015");
        Sandbox.RunWithInput(Good, "advies", "-", "--formaat", "ndjson", "--spoor").Error.Should().Contain("OT5015");
        Sandbox.RunWithInput(Good, "advies", "-", "--formaat", "ndjson", "--breedte", "80").Error.Should().Contain("OT5015");
    }

    [Fact]
    public void A_file_is_written_whole_and_a_stream_never_takes_its_own_place()
    {
        var folder = Sandbox.NewFolder();
        var (input, output) = (Path.Combine(folder, "a.ndjson"), Path.Combine(folder, "uit.ndjson"));
        File.WriteAllText(input, Good + "\n" + Far);

        Sandbox.Run("advies", input, "--formaat", "ndjson", "--uit", output).Code.Should().Be(0);
        Sandbox.Run("advies", input, "--formaat", "ndjson", "--uit", input).Code.Should().Be(2);

        File.ReadAllText(output).Split('\n').Should().HaveCount(3);
        File.ReadAllText(input).Should().StartWith(Good);
        Directory.EnumerateFiles(folder).Should().HaveCount(2);
    }

    [Fact]
    public void Who_has_everything_wrong_is_told_a_hundred_times_and_no_more()
    {
        var ran = Sandbox.RunWithInput(string.Concat(Enumerable.Repeat("{}\n", 250)), "advies", "-", "--formaat", "ndjson");

        ran.Error.Split('\n').Count(line => line.Contains("fout OT4002", StringComparison.Ordinal)).Should().Be(100);
        ran.Error.Should().Contain("eerste 100 van 250 meldingen");
        Lines(ran.Output).Should().HaveCount(250);
    }

    [Fact]
    public void An_input_that_cannot_be_read_is_said_and_the_others_are_computed()
    {
        var folder = Sandbox.NewFolder();
        File.WriteAllBytes(Path.Combine(folder, "a.ndjson"), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good)]);
        File.WriteAllText(Path.Combine(folder, "b.ndjson"), Good);

        var ran = Sandbox.Run("advies", folder, "--formaat", "ndjson");

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("a.ndjson: fout OT1002");
        Lines(ran.Output).Should().ContainSingle();
    }

    private static List<JsonNode> Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    private static IEnumerable<string> Goals(JsonNode line) =>
        line["doelen"]!.AsArray().Select(goal => goal!["doel"]!.GetValue<string>());
}
