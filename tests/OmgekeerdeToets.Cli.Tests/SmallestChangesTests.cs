using System.Text.Json;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary><c>watals</c> with nothing supposed, as a user runs it.</summary>
public sealed class SmallestChangesTests
{
    private static readonly string Case = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    [Fact]
    public void The_distance_the_route_and_a_judgement_each_turn_the_advice_on_the_children_who_miss_school()
    {
        var ran = Sandbox.Run("watals", Case, "--breedte", "200");

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("Zet dit nooit in een brief");
        ran.Output.Should().Contain("• De afstand van huis naar school is meer dan 6 km (nu: 4 km).");
        ran.Output.Should().Contain("• De weg naar school is niet veilig om te fietsen (nu: de weg naar school is veilig om te fietsen).");
        ran.Output.Should().Contain("• De kosten van een fiets zijn niet noodzakelijk (een beoordeling van klantmanager inkomen; nu: de kosten van een fiets zijn noodzakelijk).");
        ran.Output.Should().Contain("Alle veranderingen van hoogstens drie dingen tegelijk zijn geprobeerd.");
    }

    [Fact]
    public void Neither_backing_nor_what_a_child_can_do_is_named_as_something_to_change()
    {
        using var json = JsonDocument.Parse(Sandbox.Run("watals", Case, "--formaat", "json").Output);

        var named = ChangesOf(json).SelectMany(change => change.GetProperty("stel").EnumerateArray())
            .Select(turned => turned.GetProperty("wat").GetString()!).ToList();
        named.Should().Contain(["afstand_tot_school", "route_is_veilig", "fiets_noodzakelijk"]);
        named.Should().NotContain(name => name.Contains("draagvlak") || name.StartsWith("kinderen", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_can_influence_it_is_said_and_every_value_gives_that_advice()
    {
        using var json = JsonDocument.Parse(Sandbox.Run("watals", Case, "--formaat", "json").Output);

        var distance = ChangesOf(json).First(change => change.GetProperty("stel")[0].GetProperty("wat").GetString() == "afstand_tot_school");
        distance.GetProperty("door").GetString().Should().Be("niemand");
        var then = distance.GetProperty("dan").GetProperty("oplossingen")[0].GetString();
        foreach (var value in distance.GetProperty("stel")[0].GetProperty("waarden").EnumerateArray())
        {
            using var tried = JsonDocument.Parse(
                Sandbox.Run("watals", Case, "--stel", "afstand_tot_school=" + value.GetString(), "--formaat", "json").Output);
            tried.RootElement.GetProperty("doelen")[0].GetProperty("dan").GetProperty("oplossingen")[0].GetString().Should().Be(then);
        }
    }

    [Fact]
    public void It_comes_as_Markdown_too()
    {
        var ran = Sandbox.Run("watals", Case, "--formaat", "markdown");

        ran.Output.Should().StartWith("# Kleinste veranderingen: Kinderen missen school").And.Contain("### Waar de gemeente iets aan kan doen");
    }

    [Fact]
    public void What_the_municipality_can_do_stands_apart_from_what_a_professional_judges()
    {
        var said = Sandbox.Run("watals", Case, "--breedte", "200").Output;

        var facts = said.IndexOf("Waar de gemeente iets aan kan doen", StringComparison.Ordinal);
        var judged = said.IndexOf("Wat een vakmens beoordeelt", StringComparison.Ordinal);
        facts.Should().BePositive();
        judged.Should().BeGreaterThan(facts);
        said[facts..judged].Should().Contain("De weg naar school is niet veilig").And.NotContain("beoordeling van");
    }

    [Fact]
    public void A_goal_that_is_not_at_stake_can_be_asked_for()
    {
        var ran = Sandbox.Run("watals", Case, "--doel", "nu_veilig", "--breedte", "200");

        ran.Code.Should().Be(0);
        ran.Output.Should().NotContain("De kinderen zijn elke schooldag op school");
    }

    [Theory]
    [InlineData("OT5011", "--doel", "kinderen_naar_schol")]
    [InlineData("OT5015", "--doel", "kinderen_naar_school", "--stel", "afstand_tot_school=12 km")]
    public void A_mistake_is_told(string code, params string[] arguments)
    {
        var ran = Sandbox.Run(["watals", Case, .. arguments]);

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain(code);
    }

    private static IEnumerable<JsonElement> ChangesOf(JsonDocument json) =>
        json.RootElement.GetProperty("kleinste_veranderingen")[0].GetProperty("veranderingen").EnumerateArray();
}
