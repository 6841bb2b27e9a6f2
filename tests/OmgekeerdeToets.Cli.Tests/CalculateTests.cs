using System.Text.Json;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class CalculateTests
{
    private static readonly string Told = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    [Theory]
    [InlineData("3 + 4", "7")]
    [InlineData("-3 + 4", "1")]
    [InlineData("(5 * 133.53 euro) afgerond op 2 decimalen", "667,65 euro")]
    [InlineData("1 / 3", "≈ 0,3333333333")]
    [InlineData("1 / 0", "onbekend: delen door nul kan niet")]
    [InlineData("ja en nee", "nee")]
    [InlineData("hele jaren sinds 2012-03-01", "14 jaar", "--peildatum", "2026-11-01")]
    public void A_formula_gives_its_value_and_nothing_else(string formula, string value, params string[] options)
    {
        var ran = Sandbox.Run(["reken", formula, .. options]);

        ran.Error.Should().BeEmpty();
        ran.Code.Should().Be(0);
        ran.Output.Should().Be(value + "\n");
    }

    [Fact]
    public void The_facts_may_come_from_a_case_or_from_the_command_line()
    {
        const string Formula = "afstand_tot_school hoogstens 8 km";

        Sandbox.Run("reken", Formula).Output.Should().StartWith("onbekend");
        Sandbox.Run("reken", Formula, "--casus", Told).Output.Should().Be("ja\n");
        Sandbox.Run("reken", Formula, "--casus", Told, "--stel", "afstand_tot_school=9 km").Output.Should().Be("nee\n");
    }

    [Fact]
    public void Each_step_is_shown_when_asked()
    {
        Sandbox.Run("reken", "2 * 3 + 4", "--uitgebreid").Output.Should().Be(
            "2 * 3 + 4: 10\n  2 * 3: 6\n");
    }

    [Fact]
    public void What_is_unknown_is_told_also_when_the_whole_is_known()
    {
        Sandbox.Run("reken", "1 / 0 > 2 of ja").Output.Should().Be("ja\n  1 / 0 is onbekend: delen door nul kan niet\n");
    }

    [Theory]
    [InlineData("(1934.605 euro) afgerond op 2 decimalen", "1934,61 euro")]
    [InlineData("hele maanden sinds 2026-01-31", "0 maanden", "--peildatum", "2026-02-28")]
    public void Amounts_and_dates_come_out_as_the_law_counts_them(string formula, string value, params string[] options) =>
        Sandbox.Run(["reken", formula, .. options]).Output.Should().Be(value + "\n");

    [Fact]
    public void Each_step_tells_why_a_part_is_unknown()
    {
        Sandbox.Run("reken", "1 / 0 > 2 of ja", "--uitgebreid").Output.Should().Be(
            "1 / 0 > 2 of ja: ja\n"
            + "  1 / 0 > 2: onbekend (delen door nul kan niet)\n"
            + "    1 / 0: onbekend (delen door nul kan niet)\n");
    }

    [Theory]
    [InlineData("afstand_tot_school hoogstens 8", "fout OT2103: `8` heeft geen eenheid", "schrijf: afstand_tot_school hoogstens 8 km")]
    [InlineData("niet ja of ja", "fout OT1202", "schrijf: (niet ja) of ja\n        of: niet (ja of ja)")]
    public void A_refusal_shows_the_corrected_formula_or_both_readings(string formula, string refusal, string corrected)
    {
        var ran = Sandbox.Run("reken", formula);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain(refusal).And.Contain(corrected);
    }

    [Fact]
    public void A_refused_formula_is_bad_input_with_the_place_of_the_mistake()
    {
        var ran = Sandbox.Run("reken", "3 kilometer + 4");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain("^").And.Contain("fout OT");
    }

    [Fact]
    public void Formulas_come_line_by_line_and_every_line_gets_one()
    {
        var ran = Sandbox.RunWithInput("1 + 1\n\nja of nee\n", "reken", "-", "--formaat", "json");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        var lines = ran.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Should().HaveCount(3).And.OnlyContain(line => line.GetProperty("formaat").GetString() == "reken/1");
        lines[0].GetProperty("waarde").GetString().Should().Be("2");
        lines[1].GetProperty("meldingen").GetArrayLength().Should().Be(1);
        lines[2].GetProperty("waarde").GetString().Should().Be("ja");
    }

    [Fact]
    public void A_line_that_names_an_outcome_is_refused_and_the_next_is_computed()
    {
        var ran = Sandbox.RunWithInput("fiets\n1 + 1\n", "reken", "-", "--formaat", "json");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("standaardinvoer:1:1: fout OT3027").And.Contain("^^^^^");
        var lines = ran.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines[0].GetProperty("meldingen")[0].GetProperty("code").GetString().Should().Be("OT3027");
        lines[1].GetProperty("waarde").GetString().Should().Be("2");
    }

    [Fact]
    public void In_text_a_refused_line_says_so_and_where_it_stands()
    {
        var ran = Sandbox.RunWithInput("1 + 1\n1 +\n", "reken", "-");

        ran.Output.Should().MatchRegex(@"^2\ngeweigerd: OT\d{4}\n$");
        ran.Error.Should().Contain("standaardinvoer:2:");
    }

    [Fact]
    public void At_the_prompt_a_mistake_does_not_end_the_talk()
    {
        var ran = Sandbox.Run("1 +\n2 * 3\nstop\n9 * 9\n", ["reken"], terminal => terminal with { InputIsTerminal = true });

        ran.Code.Should().Be(0);
        ran.Output.Should().Be("6\n");
        ran.Error.Should().Contain("formule> ").And.Contain("fout OT");
    }

    [Theory]
    [InlineData("afstand_tot_schol=4", "afstand_tot_school")]
    [InlineData("afstand_tot_school=veel", "fout OT")]
    public void An_assumption_that_cannot_be_is_refused(string assumption, string told)
    {
        var ran = Sandbox.Run("reken", "afstand_tot_school", "--stel", assumption);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().StartWith("--stel:").And.Contain(told);
    }
}
