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

    private static string WithBrokenExpectation([System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var folder = CheckTests.CopyOfPack(name);
        var file = Path.Combine(folder, "casussen/kinderen_naar_school/verteld.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("    oplossing: fiets", "    oplossing: vervoerstoelage", StringComparison.Ordinal));
        return folder;
    }
}
