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
    public void Why_not_tells_what_is_enough_for_it_to_fall_once_for_all_rules_that_ask_it()
    {
        var ran = Sandbox.Run("waarom-niet", "kinderen_naar_school/leerlingenvervoer", Told, "--breedte", "200");

        ran.Output.Should().Contain("Wat genoeg is om af te vallen").And.Contain("Dit is genoeg, wat er verder ook is:");
        ran.Output.Split("Wat genoeg is")[1].Should().Contain("is 4 km, en de regel vraagt meer dan 6 km").And.NotContain("draagt dit niet");
    }

    [Fact]
    public void Why_not_tells_which_answer_settles_what_cannot_be_assessed_yet()
    {
        var open = Sandbox.Shipped("rules/casussen/kinderen_naar_school/afstand_niet_gevraagd.yaml");

        Sandbox.Run("waarom-niet", "kinderen_naar_school/fiets", open, "--breedte", "200").Output.Should()
            .Contain("Hoe ver is het van huis naar school? Hoogstens 8 km: dan kan het; meer dan 8 km: dan valt het af.");
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
