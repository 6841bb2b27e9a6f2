using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Rules.Tests.Binding.Goals;

/// <summary>What a solution names stands in name order, and its rules have names that last.</summary>
public sealed class SolutionPartsTests
{
    [Fact]
    public void Names_stand_in_name_order_whatever_the_order_of_the_file()
    {
        var solution = Fiets(
            (TestPack.Base with { Method = "werkprincipes:\n  luister: { titel: Luister }\n  kijk: { titel: Kijk }\n" })
            .Replacing("    vorm: natura\n", "    vorm: natura\n    past_bij: [luister, kijk]\n    waarborgen: { slot: Er is een slot., helm: Er is een helm. }\n    versterkt: [naar_school/step, naar_school/niets_doen]\n    eerst: [step, niets_doen]\n")
            .AddingToGoal("  step:\n    titel: Een step\n    vorm: gesprek\n    helpt:\n      hoeveel: deels\n      omdat: Dat kan.\n    geschikt_als: veilig"));

        solution.Principles.Should().Equal("kijk", "luister");
        solution.Safeguards.Should().Equal("helm", "slot");
        solution.Strengthens.Should().Equal("naar_school/niets_doen", "naar_school/step");
        solution.First.Should().Equal("niets_doen", "step");
    }

    [Fact]
    public void Whether_it_helps_has_a_rule_of_its_own() =>
        Fiets(TestPack.Base.Replacing("hoeveel: helemaal", "hoeveel: helemaal\n      als: veilig")).Helps.When!.Id.Should().Be("naar_school/fiets/helpt");

    [Theory]
    [InlineData("", true)]
    [InlineData("\n        in_samenvatting: ja", true)]
    [InlineData("\n        in_samenvatting: nee", false)]
    public void A_rule_stands_in_the_summary_unless_it_says_not(string more, bool expected) =>
        Fiets(TestPack.Base.Replacing("als: noodzakelijk", "als: noodzakelijk" + more)).LegalEntries[0].Rule.InSummary.Should().Be(expected);

    [Fact]
    public void What_counts_for_a_rule_stands_under_its_conditions_and_its_exceptions()
    {
        var rule = Fiets(TestPack.Base.Replacing("als: noodzakelijk", "als: noodzakelijk\n        tenzij: wil_meedoen")).LegalEntries[0].Rule;

        rule.Leaves.SelectMany(leaf => leaf.Facts).Select(fact => fact.Name).Should().Equal("noodzakelijk", "wil_meedoen");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(81)]
    [InlineData(79)]
    public void A_name_made_of_a_condition_is_eighty_letters_at_most(int length)
    {
        var name = new string('a', length);
        var pack = TestPack.Base.AddingToConcepts($"  {name}:\n    type: ja_nee").Replacing("      - draagvlak\n", $"      - {name}\n");

        Fiets(pack).Conditions[0].Rule.Id.Should().Be("naar_school/fiets/voorwaarden/" + name[..Math.Min(80, length)]);
    }

    private static Solution Fiets(TestPack pack) => pack.Pack().Blueprint.FindGoal("naar_school")!.FindSolution("fiets")!;
}
