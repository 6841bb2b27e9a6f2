using System.Text.Json;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary><c>watals</c> as a user runs it, on the case of the children who miss school.</summary>
public sealed class WhatIfTests
{
    private static readonly string Case = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    [Fact]
    public void A_fact_that_turns_the_advice_is_shown_with_what_decides_it()
    {
        var ran = Sandbox.Run("watals", Case, "--stel", "afstand_tot_school=12 km", "--breedte", "200");

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("de afstand van huis naar school: 12 km (in de casus: 4 km)");
        ran.Output.Should().Contain("Nu: Voorlopig advies: Voor elk kind dat lessen mist een fiets.");
        ran.Output.Should().Contain("Dan: Voorlopig advies: Leerlingenvervoer van de gemeente.");
        ran.Output.Should().Contain("geschikt (ja wordt nee)").And.Contain("is 12 km, en de regel vraagt hoogstens 8 km");
    }

    [Theory]
    [InlineData("[]", "de kinderen in het gezin: geen (in de casus: ")]
    [InlineData("onbekend", "de kinderen in het gezin: niet gevraagd (in de casus: ")]
    public void A_list_that_is_supposed_empty_or_unknown_is_shown_as_such(string supposed, string told)
    {
        var basis = Checkout.Path("tests", "corpus", "basis");

        var ran = Sandbox.Run("watals", Path.Combine(basis, "casussen", "verteld.yaml"), "--regels", basis, "--stel", $"kinderen={supposed}");

        ran.Code.Should().Be(0, ran.Error);
        ran.Output.Should().Contain(told).And.NotContain("Er is niets anders dan in de casus");
    }

    [Fact]
    public void Backing_that_is_refused_takes_the_solution_away()
    {
        using var json = JsonDocument.Parse(Sandbox.Run("watals", Case, "--stel", "draagvlak.fiets=nee", "--formaat", "json").Output);

        var goal = json.RootElement.GetProperty("doelen").EnumerateArray().Should().ContainSingle().Subject;
        goal.GetProperty("advies_verandert").GetBoolean().Should().BeTrue();
        goal.GetProperty("oplossingen").EnumerateArray()
            .Select(solution => (solution.GetProperty("oplossing").GetString(), solution.GetProperty("dan").GetString()))
            .Should().Contain(("fiets", "valt_af"));
    }

    [Theory]
    [InlineData("nee", "Deze oplossing vraagt dat als voorwaarde. Zonder dat valt zij af.")]
    [InlineData("onbekend", "Zolang het niet bekend is, blijft zij mogelijk")]
    public void What_backing_does_is_told_whether_it_changes_the_advice_or_not(string supposed, string does)
    {
        var ran = Sandbox.Run("watals", Case, "--stel", "draagvlak.fiets=" + supposed, "--breedte", "200");

        ran.Output.Should().Contain($"de inwoner staat erachter (ja wordt {supposed})").And.Contain(does)
            .And.MatchRegex(@"regel doelen/kinderen_naar_school\.yaml:\d+:\d+");
    }

    [Fact]
    public void What_the_organisation_says_is_told_apart_from_what_the_resident_says()
    {
        using var json = JsonDocument.Parse(Sandbox.Run("watals", Case, "--stel", "draagvlak_organisatie.fiets=nee", "--formaat", "json").Output);

        var supposed = json.RootElement.GetProperty("gesteld").EnumerateArray().Should().ContainSingle().Subject;
        supposed.GetProperty("wat").GetString().Should().Be("draagvlak_organisatie.fiets");
        supposed.GetProperty("nu").GetString().Should().Be("onbekend");
        supposed.GetProperty("dan").GetString().Should().Be("nee");
    }

    [Theory]
    [InlineData("kinderen.kan_fietsen=nee", 2)]
    [InlineData("kinderen.kind 1.kan_fietsen=nee", 1)]
    public void A_field_is_supposed_of_every_member_or_of_one(string supposed, int changed)
    {
        using var json = JsonDocument.Parse(Sandbox.Run("watals", Case, "--stel", supposed, "--formaat", "json").Output);

        json.RootElement.GetProperty("gesteld").GetArrayLength().Should().Be(changed);
        json.RootElement.GetProperty("doelen")[0].GetProperty("dan").GetProperty("oplossingen")[0].GetString().Should().NotBe("fiets");
    }

    [Fact]
    public void What_was_so_already_changes_nothing()
    {
        var ran = Sandbox.Run("watals", Case, "--stel", "afstand_tot_school=4 km");

        ran.Output.Should().Contain("Er verandert niets");
        ran.Output.Should().NotContain("Dan:");
    }

    [Theory]
    [InlineData("afstand_tot_schol=4 km", "OT2003", "afstand_tot_school")]
    [InlineData("afstand_tot_school=4 euro", "OT4023", "km")]
    [InlineData("kind.kan_fietsen=ja", "OT2003", "lijst")]
    [InlineData("kinderen.kan_fiets=ja", "OT2007", "kan_fietsen")]
    [InlineData("kinderen.kind 9.kan_fietsen=ja", "OT4061", "kind 2")]
    [InlineData("draagvlak.fits=ja", "OT4062", "fiets")]
    [InlineData("draagvlak.fiets=misschien", "OT4063", "onbekend")]
    [InlineData("afstand_tot_school", "OT5018", "is-teken")]
    public void A_mistake_is_pointed_at_and_nothing_is_computed(string supposed, string code, string hint)
    {
        var ran = Sandbox.Run("watals", Case, "--stel", supposed);

        ran.Code.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain(code).And.Contain(hint);
    }
}
