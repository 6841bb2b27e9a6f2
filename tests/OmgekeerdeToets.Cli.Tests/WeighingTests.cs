using System.Text.Json;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary><c>watals --weging</c> as a user runs it, on the case of the children who miss school.</summary>
public sealed class WeighingTests
{
    private static readonly string Case = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    [Fact]
    public void With_another_criterion_first_the_advice_moves_and_it_says_what_decides_then()
    {
        var ran = Sandbox.Run("watals", Case, "--weging", "kosten_inwoner eerst", "--breedte", "200");

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("Nu: Voorlopig advies: Voor elk kind dat lessen mist een fiets.");
        ran.Output.Should().Contain("Dan: Advies: Een toelage voor reiskosten.");
        ran.Output.Should().Contain("“Een toelage voor reiskosten” gaat voor “Voor elk kind dat lessen mist een fiets”: voor de inwoner: de eerste kost € 0");
    }

    [Theory]
    [InlineData("helpt, draagvlak", new[] { "helpt", "draagvlak" })]
    [InlineData("helpt draagvlak", new[] { "helpt", "draagvlak" })]
    [InlineData("zonder zware_rijen", new[] { "helpt", "draagvlak", "wettelijk", "lichte_rijen", "kosten_inwoner", "kosten_gemeente" })]
    [InlineData("helpt laatst", new[] { "draagvlak", "zware_rijen", "wettelijk", "lichte_rijen", "kosten_inwoner", "kosten_gemeente", "helpt" })]
    public void An_order_can_be_given_whole_or_as_one_move(string weighing, string[] order)
    {
        using var json = JsonDocument.Parse(Sandbox.Run("watals", Case, "--weging", weighing, "--formaat", "json").Output);

        json.RootElement.GetProperty("weging").GetProperty("volgorde_dan").EnumerateArray().Select(one => one.GetString()).Should().Equal(order);
    }

    [Theory]
    [InlineData("fiets/zelf_geregeld=licht")]
    [InlineData("kinderen_naar_school/fiets/gevolgen/zelf_geregeld = licht")]
    public void The_weight_of_an_argument_is_found_by_the_end_of_its_name(string weighing)
    {
        using var json = JsonDocument.Parse(Sandbox.Run("watals", Case, "--weging", weighing, "--formaat", "json").Output);

        var weight = json.RootElement.GetProperty("weging").GetProperty("gewichten").EnumerateArray().Should().ContainSingle().Subject;
        weight.GetProperty("spoor").GetString().Should().Be("kinderen_naar_school/fiets/gevolgen/zelf_geregeld");
        (weight.GetProperty("nu").GetString(), weight.GetProperty("dan").GetString()).Should().Be(("zwaar", "licht"));
    }

    [Fact]
    public void An_argument_against_that_decides_takes_a_solution_away()
    {
        using var json = JsonDocument.Parse(
            Sandbox.Run("watals", Case, "--weging", "fiets/diefstal=doorslaggevend", "--formaat", "json").Output);

        json.RootElement.GetProperty("doelen")[0].GetProperty("dan").GetProperty("oplossingen")[0].GetString().Should().Be("vervoerstoelage");
    }

    [Fact]
    public void What_is_supposed_and_what_weighs_otherwise_go_together()
    {
        var ran = Sandbox.Run("watals", Case, "--stel", "draagvlak.vervoerstoelage=nee", "--weging", "kosten_inwoner eerst", "--breedte", "200");

        ran.Output.Should().Contain("achter “Een toelage voor reiskosten” staat: nee").And.Contain("de oplossingen worden vergeleken op: de kosten voor de inwoner, dan");
        ran.Output.Should().NotContain("Dan: Advies: Een toelage");
    }

    [Theory]
    [InlineData("kosten_gemente eerst", "OT4341", "`kosten_gemeente`")]
    [InlineData("helpt, helpt", "OT4342", "één keer")]
    [InlineData("fiets/zelf_geregld=licht", "OT4343", "zelf_geregeld")]
    [InlineData("niets_doen/eigen_oplossing=licht", "OT4344", "kinderen_naar_school/niets_doen")]
    [InlineData("fiets/zelf_geregeld=zwar", "OT4345", "`zwaar`")]
    [InlineData("fiets/zelf_geregeld=doorslaggevend", "OT4346", "alleen tegen")]
    public void A_mistake_is_pointed_at_and_nothing_is_computed(string weighing, string code, string hint)
    {
        var ran = Sandbox.Run("watals", Case, "--weging", weighing);

        ran.Code.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain(code).And.Contain(hint);
    }

    [Theory]
    [InlineData("kosten_gemeente eerst", "kosten_gemeente laatst")]
    [InlineData("kosten_gemeente eerst", "draagvlak eerst")]
    [InlineData("zonder draagvlak", "draagvlak eerst")]
    [InlineData("fiets/diefstal=licht", "fiets/diefstal=zwaar")]
    [InlineData("helpt, draagvlak", "draagvlak, helpt")]
    [InlineData("kosten_gemeente eerst", "helpt, draagvlak")]
    public void Two_that_contradict_each_other_are_refused(string one, string other)
    {
        var ran = Sandbox.Run("watals", Case, "--weging", one, "--weging", other);

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("OT4331");
    }

    [Fact]
    public void A_whole_order_and_then_a_move_go_together() =>
        Sandbox.Run("watals", Case, "--weging", "helpt, draagvlak, kosten_gemeente", "--weging", "kosten_gemeente eerst").Code.Should().Be(0);
}
