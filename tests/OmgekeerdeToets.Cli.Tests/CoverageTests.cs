using System.Text.Json;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class CoverageTests
{
    private static readonly string Basis = Sandbox.Shipped("tests/corpus/basis");

    [Fact]
    public void What_is_missing_is_named_by_its_sentence_and_its_place_with_a_case_that_would_fill_it()
    {
        var ran = Sandbox.Run("dekking", Basis);

        ran.Code.Should().Be((int)ExitCode.SomethingToFix);
        ran.Output.Should().Contain("Doel schone_kleren: Iedereen in huis heeft elke dag schone kleren")
            .And.Contain("Nooit onwaar:")
            .And.MatchRegex(@"basis/doelen/schone_kleren\.yaml:\d+")
            .And.Contain("    casus: \"Zoals ")
            .And.Contain("Er ontbreekt nog: ");
    }

    [Fact]
    public void The_missing_cases_are_written_and_read_back()
    {
        var folder = Path.Combine(Sandbox.NewFolder(), "nieuw");

        var ran = Sandbox.Run("dekking", Basis, "--schrijf", folder);

        ran.Error.Should().Contain("geschreven");
        var files = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories);
        files.Should().NotBeEmpty();
        Sandbox.Run("test", folder, "--regels", Basis).Code.Should().Be(0);
        Directory.GetDirectories(Path.GetDirectoryName(folder)!).Should().ContainSingle("nothing is left beside it");
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        var folder = Sandbox.NewFolder();
        File.WriteAllText(Path.Combine(folder, "mijn.yaml"), "casus: van mij");

        var ran = Sandbox.Run("dekking", Basis, "--schrijf", folder);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().StartWith("fout OT5013").And.Contain("niet leeg");
        Directory.GetFileSystemEntries(folder).Should().ContainSingle();
    }

    [Fact]
    public void One_goal_can_be_asked_for_and_a_wrong_name_is_put_right()
    {
        Sandbox.Run("dekking", Basis, "--doel", "schone_kleren").Output.Should().Contain("\nschone_kleren ").And.NotContain("\nsamen ");

        var ran = Sandbox.Run("dekking", Basis, "--doel", "schone_kleeren");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("OT5011").And.Contain("`schone_kleren`");
    }

    [Fact]
    public void Every_condition_is_named_when_asked_for()
    {
        Sandbox.Run("dekking", Basis, "--voorwaarden").Output.Should().Contain("Voorwaarden die niet elke uitkomst hadden:")
            .And.Contain("levertijd hoogstens 14 dagen: nooit onwaar, nooit onbekend");
    }

    [Fact]
    public void JSON_tells_the_same()
    {
        using var json = JsonDocument.Parse(Sandbox.Run("dekking", Basis, "--formaat", "json").Output);

        json.RootElement.GetProperty("formaat").GetString().Should().Be("dekking/1");
        json.RootElement.GetProperty("volledig").GetBoolean().Should().BeFalse();
        json.RootElement.GetProperty("ontbrekende_casussen").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void A_pack_whose_cases_reach_everything_is_done()
    {
        var ran = Sandbox.Run("dekking", Sandbox.Shipped("tests/corpus/dekking"));

        ran.Output.Should().Contain("De dekking is volledig.");
        ran.Code.Should().Be(0);
    }

    [Fact]
    public void Changes_no_case_notices_are_named_with_their_place_and_too_many_of_them_is_something_to_fix()
    {
        var ran = Sandbox.Run("dekking", Sandbox.Shipped("tests/corpus/dekking"), "--streng");

        ran.Code.Should().Be((int)ExitCode.SomethingToFix);
        ran.Output.Should().Contain("Een elektrische kachel te leen · voorwaarden/draagvlak")
            .And.MatchRegex(@"dekking/doelen/warm_huis\.yaml:\d+  voorwaarden: draagvlak  weggelaten")
            .And.Contain("gewicht: zwaar  wordt  gewicht: licht")
            .And.Contain("Dat is minder dan 90 %.");
        Sandbox.Run("dekking", Sandbox.Shipped("tests/corpus/dekking"), "--streng", "--minstens", "50").Code.Should().Be(0);
    }

    [Fact]
    public void What_does_nothing_with_changes_or_without_them_is_refused()
    {
        Sandbox.Run("dekking", Basis, "--minstens", "50").Error.Should().StartWith("fout OT5015");
        Sandbox.Run("dekking", Basis, "--streng", "--voorwaarden").Error.Should().StartWith("fout OT5015");
        Sandbox.Run("dekking", Basis, "--streng", "--minstens", "101").Error.Should().StartWith("fout OT5009");
    }

    [Fact]
    public void Changes_come_as_JSON_too()
    {
        using var json = JsonDocument.Parse(Sandbox.Run("dekking", Sandbox.Shipped("tests/corpus/dekking"), "--streng", "--formaat", "json").Output);

        json.RootElement.GetProperty("formaat").GetString().Should().Be("streng/1");
        json.RootElement.GetProperty("doelen")[0].GetProperty("doel").GetString().Should().Be("warm_huis");
    }
}
