using System.Text.Json;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class CaseTestTests
{
    [Fact]
    public void The_cases_that_ship_all_come_out_as_expected()
    {
        var ran = Sandbox.Run("test", Sandbox.Shipped("rules"));

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("alles klopt").And.Contain("voorbeeldpakket");
    }

    [Fact]
    public void A_broken_expectation_says_what_was_expected_what_came_out_and_what_decided()
    {
        var folder = WithBrokenExpectation();

        var ran = Sandbox.Run("test", folder);

        ran.Code.Should().Be((int)ExitCode.SomethingToFix);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().Contain("verwacht: vervoerstoelage").And.Contain("gevonden: [fiets]")
            .And.MatchRegex($@"{folder}/casussen/kinderen_naar_school/verteld\.yaml:\d+:\d+")
            .And.MatchRegex($@"want: .+ \({folder}/doelen/kinderen_naar_school\.yaml:\d+:\d+\)")
            .And.Contain("1 niet");
    }

    [Fact]
    public void JSON_tells_the_same()
    {
        using var json = JsonDocument.Parse(Sandbox.Run("test", WithBrokenExpectation(), "--formaat", "json").Output);

        json.RootElement.GetProperty("gezakt").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("casussen").EnumerateArray().Single(result => !result.GetProperty("geslaagd").GetBoolean())
            .GetProperty("verschillen")[0].GetProperty("gevonden").GetString().Should().Be("[fiets]");
    }

    [Fact]
    public void Cases_may_lie_in_a_folder_of_their_own()
    {
        var folder = Sandbox.NewFolder();
        File.Copy(Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml"), Path.Combine(folder, "een.yaml"), overwrite: true);

        var ran = Sandbox.Run("test", folder, "--regels", Sandbox.Shipped("rules"));

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("1 casus met");
    }

    [Fact]
    public void One_case_may_be_named_by_its_file()
    {
        var ran = Sandbox.Run("test", Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml"), "--regels", Sandbox.Shipped("rules"));

        ran.Error.Should().BeEmpty();
        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("1 casus met");
    }

    [Fact]
    public void A_folder_without_cases_is_bad_input()
    {
        var ran = Sandbox.Run("test", Sandbox.NewFolder());

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().StartWith("fout OT5010");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pack_that_lost_its_cases_is_not_all_right(bool isNamed)
    {
        var folder = CheckTests.CopyOfPack($"verloren_casussen_{isNamed}");
        Directory.Delete(Path.Combine(folder, "casussen"), recursive: true);

        var ran = Sandbox.Run(isNamed ? ["test", folder] : ["test", "--regels", folder]);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().StartWith("fout OT5010").And.Contain("er is niets getest").And.Contain($"`{folder}`").And.Contain("verwacht: {");
    }

    [Theory]
    [InlineData("tekst")]
    [InlineData("json")]
    public void Cases_that_expect_nothing_say_that_nothing_was_tested(string form)
    {
        var folder = WithoutExpectation("een.yaml");

        var ran = Sandbox.Run("test", folder, "--formaat", form);

        ran.Code.Should().Be(0);
        ran.Output.Should().NotContain("alles klopt");
        ran.Error.Should().StartWith("Let op: er is niets getest").And.Contain("verwacht: {");
    }

    [Fact]
    public void What_is_said_to_add_is_a_test_when_it_is_added()
    {
        var folder = WithoutExpectation("een.yaml");
        var expected = Sandbox.Run("test", folder).Error.ReplaceLineEndings(" ").Split('`')[1];
        File.AppendAllText(Path.Combine(folder, "een.yaml"), expected + "\n");

        var ran = Sandbox.Run("test", folder);

        ran.Error.Should().BeEmpty();
        ran.Output.Should().Contain("1 casus met 1 verwachting");
    }

    [Fact]
    public void A_case_is_tested_with_the_other_ending_of_YAML_too()
    {
        var ran = Sandbox.Run("test", WithoutExpectation("een.yml"));

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("1 casus met geen verwachtingen: er is niets nagekeken.");
    }

    private static string WithoutExpectation(string file, [System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var folder = Sandbox.NewFolder(name);
        File.WriteAllText(
            Path.Combine(folder, file), "casus: Proef\nfictief: ja\npeildatum: 2026-11-01\naanleiding: vast_moment\ngegevens:\n  afstand_tot_school: 4 km\n");
        return folder;
    }

    private static string WithBrokenExpectation([System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var folder = CheckTests.CopyOfPack(name);
        var file = Path.Combine(folder, "casussen/kinderen_naar_school/verteld.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("    oplossing: fiets", "    oplossing: vervoerstoelage", StringComparison.Ordinal));
        return folder;
    }
}
