namespace OmgekeerdeToets.Rules.Tests.Binding.Conditions;

public sealed class LeavesTests
{
    private const string Concepts = """
          grens:
            type: getal
            eenheid: km
            soort: beleidskeuze
          andere_afstand:
            type: getal
            eenheid: km
          geboren:
            type: datum
        afleidingen:
          ver_weg:
            is: 2 * afstand meer dan 10 km
          klein:
            van: kinderen
            is: leeftijd minder dan 12 jaar
        """;

    [Theory]
    [InlineData("veilig", "veilig")]
    [InlineData("niet veilig", "veilig")]
    [InlineData("afstand hoogstens 8 km", "afstand")]
    [InlineData("afstand hoogstens 8 km en veilig", "afstand veilig")]
    [InlineData("ver_weg", "afstand")]
    [InlineData("afstand hoogstens grens", "afstand")]
    [InlineData("afstand hoogstens andere_afstand", "afstand+andere_afstand")]
    [InlineData("1 / (afstand / 1 km) hoogstens 8", "afstand")]
    [InlineData("hele jaren sinds geboren minstens 5 jaar", "geboren")]
    [InlineData("geboren minder dan 2020-01-01", "geboren")]
    [InlineData("afstand is bekend", "afstand")]
    [InlineData("veilig en peildatum minstens 2026-01-01", "veilig")]
    [InlineData("voor alle kinderen geldt mist_les", "kinderen kinderen.mist_les")]
    [InlineData("voor alle kinderen geldt klein", "kinderen kinderen.leeftijd")]
    [InlineData("aantal kinderen met mist_les minstens 2", "kinderen+kinderen.mist_les")]
    [InlineData("aantal kinderen met (leeftijd minder dan 12 jaar) is 0", "kinderen+kinderen.leeftijd")]
    [InlineData("hoogste van kinderen.leeftijd minstens 12 jaar", "kinderen+kinderen.leeftijd")]
    [InlineData("(als veilig dan afstand anders 2 * afstand) hoogstens 8 km", "afstand+veilig")]
    public void Each_comparison_tells_what_it_reads(string condition, string leaves)
    {
        var pack = TestPack.Base.AddingToConcepts(Concepts).AddingToHeader("beleid:\n  grens: 6 km")
            .Replacing("afstand hoogstens 8 km\n      - veilig\n", condition + "\n").Pack();

        var rule = pack.Blueprint.Goals[0].FindSolution("fiets")!.Suitable;

        rule.Leaves.Select(leaf => string.Join('+', leaf.Facts.Select(fact => fact.QualifiedName)))
            .Should().Equal(leaves.Split(' '));
    }

    [Theory]
    [InlineData("veilig is bekend", true)]
    [InlineData("niet (veilig is onbekend)", true)]
    [InlineData("weet_iets", true)]
    [InlineData("veilig", false)]
    public void A_rule_says_whether_it_asks_if_something_is_known(string condition, bool asks)
    {
        var pack = TestPack.Base.AddingToConcepts("afleidingen:\n  weet_iets:\n    is: afstand is bekend")
            .Replacing("geschikt_als: niet veilig", "geschikt_als: " + condition).Pack();

        pack.Blueprint.Goals[0].FindSolution("niets_doen")!.Suitable.AsksWhetherKnown.Should().Be(asks);
    }

    [Fact]
    public void A_policy_choice_the_pack_does_not_make_is_an_open_fact()
    {
        var pack = TestPack.Base.AddingToConcepts("  grens:\n    type: getal\n    eenheid: km\n    soort: beleidskeuze")
            .Replacing("afstand hoogstens 8 km", "afstand hoogstens grens").Pack();

        pack.Blueprint.Goals[0].FindSolution("fiets")!.Suitable.Leaves[0].Facts.Select(fact => fact.Name)
            .Should().Equal("afstand", "grens");
    }

    [Fact]
    public void An_amount_reads_what_its_formula_reads()
    {
        var money = TestPack.Base.Pack().Blueprint.Goals[0].FindSolution("fiets")!.Consequences
            .Single(consequence => consequence.Money is not null).Money!;

        money.Amount.Leaves.SelectMany(leaf => leaf.Facts).Select(fact => fact.QualifiedName)
            .Should().Equal("kinderen", "kinderen.mist_les");
    }
}
