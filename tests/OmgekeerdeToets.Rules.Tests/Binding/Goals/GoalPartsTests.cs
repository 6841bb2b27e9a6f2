using OmgekeerdeToets.Rules.Tests.Binding.Checks;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Rules.Tests.Binding.Goals;

/// <summary>What a goal file says reaches the goal: the small words that are easily lost.</summary>
public sealed class GoalPartsTests
{
    [Fact]
    public void Ja_is_ja_and_what_is_not_said_is_nee()
    {
        var said = GoalOf(TestPack.Base.Replacing("leefgebied:", "acuut: ja\nleefgebied:").Replacing("hoe_vaak: eenmalig\n        omdat: Tweedehands.", "hoe_vaak: eenmalig\n        schatting: ja\n        omdat: Tweedehands.")
            .Replacing("      - draagvlak\n", "      - als: wil_meedoen\n        afspraak: Wij bellen.\n        vrijwillig: ja\n"));
        var silent = GoalOf(TestPack.Base.Replacing("      - draagvlak\n", "      - wil_meedoen\n"));

        (said.IsUrgent, Amount(said).IsEstimate, Fiets(said).Conditions[0].IsVoluntary).Should().Be((true, true, true));
        (silent.IsUrgent, Amount(silent).IsEstimate, Fiets(silent).Conditions[0].IsVoluntary).Should().Be((false, false, false));
    }

    [Fact]
    public void Provisions_stand_where_they_were_named()
    {
        var goal = GoalOf(TestPack.Base.Replacing("past: regulier", "past: regulier\n        afwijking_van: pw 15 lid 1")
            .Replacing("      - draagvlak\n", "      - als: wil_meedoen\n        afspraak: Wij bellen.\n        grondslag: pw 35 lid 1\n"));

        Fiets(goal).LegalEntries[0].DeviatesFrom!.Key.Should().Be("pw 15 lid 1");
        Fiets(goal).Conditions[0].Basis!.Key.Should().Be("pw 35 lid 1");
        Fiets(GoalOf(TestPack.Base)).LegalEntries[0].DeviatesFrom.Should().BeNull();
    }

    [Fact]
    public void One_version_of_a_provision_takes_no_date_in_its_name()
    {
        var goal = GoalOf(TestPack.Base.Replacing("inhoud: Extra bijstand.", "inhoud: Extra bijstand.\n        geldig_van: 2020-01-01"));

        Fiets(goal).LegalEntries.Select(entry => entry.Rule.Id).Should().Equal("naar_school/fiets/juridische_toets/pw-35-lid-1");
    }

    [Fact]
    public void The_conditions_of_a_rule_are_read_also_when_its_provision_is_unknown() =>
        TestPack.Base.Replacing("- grondslag: pw 35 lid 1", "- grondslag: pw 36").Replacing("als: noodzakelijk", "als: noodzaklijk").Said().Should()
            .Equal("OT2042 pw 36", "OT2003 noodzaklijk");

    [Fact]
    public void A_deviation_from_what_nobody_declares_is_one_mistake() =>
        TestPack.Base.Replacing("past: regulier", "past: regulier\n        afwijking_van: pw 36").Said().Should().Equal("OT2042 pw 36");

    [Theory]
    [InlineData("afstand", "de afstand naar school", "km")]
    [InlineData("dubbel", "twee keer zo ver", "km")]
    [InlineData("keer_twee", "keer twee", null)]
    [InlineData("huur", "de huur", "euro per maand")]
    [InlineData("lage_huur", "lage huur", "euro per maand")]
    public void What_is_shown_has_a_label_and_its_unit(string name, string label, string? unit)
    {
        const string Concepts =
            """
            afleidingen:
              dubbel:
                is: 2 * afstand
                label: twee keer zo ver
              keer_twee:
                is: 2 * aantal kinderen
            normen:
              huur:
                eenheid: euro per maand
                waarden: { 2026-01-01: 400 }
                tot: open
                label: de huur
              lage_huur:
                eenheid: euro per maand
                waarden: { 2026-01-01: 300 }
                tot: open
            """;

        var shown = GoalOf(TestPack.Base.AddingToConcepts(Concepts).AddingToGoal($"toon: {name}")).Shown.Single();

        (shown.Label, shown.Unit).Should().Be((label, unit));
    }

    [Theory]
    [InlineData("toon: { a: b }")]
    [InlineData("toon: veilig")]
    [InlineData("toon: veilgi")]
    public void What_cannot_be_shown_is_one_mistake(string line) => TestPack.Base.AddingToGoal(line).Codes().Should().ContainSingle();

    [Theory]
    [InlineData("tenzij: { alle: [veilig, wil_meedoen] }", Truth.True)]
    [InlineData("tenzij: { een_van: [veilig, wil_meedoen] }", Truth.False)]
    [InlineData("tenzij: [veilig, wil_meedoen]", Truth.False)]
    [InlineData("als: [veilig, wil_meedoen]", Truth.False)]
    [InlineData("als: { een_van: [veilig, wil_meedoen] }", Truth.True)]
    public void A_group_under_an_exception_is_one_exception(string lines, Truth expected)
    {
        var pack = TestPack.Base.Replacing("als: noodzakelijk", lines).Pack();
        var situation = pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment().Set("veilig", true).Set("wil_meedoen", false).Build().GetOrThrow();
        var rule = Fiets(pack.Blueprint.FindGoal("naar_school")!).LegalEntries[0].Rule;

        Findings.Of(pack.Rules, situation)[rule].Should().Be(expected);
    }

    private static Goal GoalOf(TestPack pack) => pack.Pack().Blueprint.FindGoal("naar_school")!;

    private static Solution Fiets(Goal goal) => goal.FindSolution("fiets")!;

    private static ConsequenceRule Amount(Goal goal) => Fiets(goal).Consequences.Single(consequence => consequence.Money is not null);
}
