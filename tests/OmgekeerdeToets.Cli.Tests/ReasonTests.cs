namespace OmgekeerdeToets.Cli.Tests;

public sealed class ReasonTests
{
    private static readonly string Told = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    [Fact]
    public void Why_not_tells_what_it_lost_to_with_the_place_of_the_rule_and_the_article()
    {
        var ran = Sandbox.Run("waarom-niet", "kinderen_naar_school/vervoerstoelage", Told, "--breedte", "200");

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().Contain("gaat voor “Een toelage voor reiskosten”")
            .And.MatchRegex(@"doelen/kinderen_naar_school\.yaml:\d+:\d+")
            .And.Contain("Participatiewet artikel 35 lid 1")
            .And.Contain("voorbeeldpakket");
    }

    [Fact]
    public void Why_tells_both_values_of_a_comparison()
    {
        Sandbox.Run("waarom", "kinderen_naar_school/fiets", Told).Output.Should().Contain("4 km").And.Contain("8 km");
    }

    [Fact]
    public void The_reasoning_can_be_had_as_JSON()
    {
        Sandbox.Run("waarom", "kinderen_naar_school", Told, "--formaat", "json").Output.Should().StartWith("{\n  \"formaat\": \"spoor/1\"");
    }

    [Theory]
    [InlineData("kinderen_naar_schol", "OT5011", "`kinderen_naar_school`")]
    [InlineData("iets_heel_anders", "OT5011", "de doelen zijn: ")]
    [InlineData("kinderen_naar_school/fiest", "OT5012", "`kinderen_naar_school/fiets`")]
    public void A_name_that_is_not_there_gets_a_hint(string path, string code, string hint)
    {
        var ran = Sandbox.Run("waarom-niet", path, Told);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().StartWith($"fout {code}").And.Contain(hint);
    }
}
