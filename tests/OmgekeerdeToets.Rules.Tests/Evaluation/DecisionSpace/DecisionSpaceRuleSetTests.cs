using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.DecisionSpace;

/// <summary>The fast engine finds what the rules mean; on generated packs too, in OmgekeerdeToets.Proof.Tests.</summary>
public sealed class DecisionSpaceRuleSetTests
{
    private const string More =
        """
          rood_of_groen:
            type: keuze
            opties: [rood, groen, blauw]
          geboren:
            type: datum
          bedrag:
            type: bedrag
            minimaal: 0
          duur:
            type: duur
            eenheid: jaar
        afleidingen:
          jong:
            van: kinderen
            is: leeftijd minder dan 12 jaar
          doorsnee:
            is: gemiddelde van kinderen.leeftijd
          oud_genoeg:
            is: voor alle kinderen geldt (leeftijd minstens doorsnee)
            geldig_van: 2025-01-01
            geldig_tot_en_met: 2026-06-30
          tarief:
            is: als veilig dan bedrag / 3 anders bedrag * 0.5
        normen:
          grens:
            eenheid: euro
            waarden: { 2025-01-01: 10, 2025-07-01: onbekend, 2026-01-01: 12.50 }
            tot: 2027-01-01
        """;

    [Fact]
    public void It_finds_what_the_rules_of_the_built_in_pack_mean()
    {
        var pack = RulePack.BuiltIn;

        Agreement.Check(pack, new RandomSituations(pack.Blueprint, seed: 7).Take(300)).Should().BePositive();
    }

    [Theory]
    [InlineData("afstand van 5 tot 16 km")]
    [InlineData("niet (afstand van 5 t/m 16 km)")]
    [InlineData("afstand is bekend")]
    [InlineData("(afstand minstens 5 km en veilig) is onbekend")]
    [InlineData("veilig of (wil_meedoen en (noodzakelijk of afstand minder dan 3 km))")]
    [InlineData("als veilig dan wil_meedoen anders noodzakelijk")]
    [InlineData("veilig is wil_meedoen")]
    [InlineData("veilig is nee")]
    [InlineData("rood_of_groen een van (rood, groen)")]
    [InlineData("rood_of_groen geen van (rood, groen)")]
    [InlineData("5 km minder dan afstand")]
    [InlineData("geboren meer dan 2024-02-29")]
    [InlineData("geboren + 1 maand hoogstens peildatum")]
    [InlineData("peildatum minstens 2025-07-01")]
    [InlineData("hele jaren sinds geboren minstens 2 jaar")]
    [InlineData("dagen sinds geboren van 0 tot 365 dagen")]
    [InlineData("duur minstens 18 maanden")]
    [InlineData("bedrag minder dan grens")]
    [InlineData("bedrag minder dan 1.2 * grens")]
    [InlineData("tarief meer dan 4 euro")]
    [InlineData("tarief afgerond op 0 decimalen is 4 euro")]
    [InlineData("afstand / (afstand - 5 km) meer dan 2")]
    [InlineData("voor minstens een van kinderen geldt (leeftijd minder dan 12 jaar of mist_les)")]
    [InlineData("voor geen van kinderen geldt jong")]
    [InlineData("voor alle kinderen geldt (jong en veilig)")]
    [InlineData("voor alle kinderen geldt (leeftijd minstens doorsnee)")]
    [InlineData("oud_genoeg")]
    [InlineData("aantal kinderen met mist_les minstens 2")]
    [InlineData("aantal kinderen met (leeftijd meer dan doorsnee) is 1")]
    [InlineData("som van kinderen.leeftijd met mist_les van 5 tot 30 jaar")]
    [InlineData("(hoogste van kinderen.leeftijd met mist_les) - laagste van kinderen.leeftijd meer dan 3 jaar")]
    [InlineData("gemiddelde van kinderen.leeftijd met mist_les minstens 10 jaar")]
    [InlineData("(som van kinderen.leeftijd) is onbekend")]
    [InlineData("2 * som van kinderen.leeftijd minder dan 40 jaar en som van kinderen.leeftijd meer dan 3 jaar")]
    [InlineData("voor alle kinderen geldt (leeftijd hoogstens hoogste van kinderen.leeftijd met mist_les)")]
    public void It_finds_what_a_condition_means(string condition)
    {
        var pack = TestPack.Base.AddingToConcepts(More)
            .Replacing("afstand hoogstens 8 km", condition.Contains(": ", StringComparison.Ordinal) ? $"'{condition}'" : condition)
            .Replacing("tenzij: wil_meedoen", $"tenzij: {condition}")
            .Pack();

        Agreement.Check(pack, new RandomSituations(pack.Blueprint, seed: 11).Take(400)).Should().BePositive();
    }

    [Fact]
    public void Numbers_that_need_big_integers_are_found_as_exactly()
    {
        var pack = TestPack.Base.AddingToConcepts(More).Replacing("afstand hoogstens 8 km", "tarief / 7 / 11 / 13 meer dan bedrag / 3003").Pack();
        FractionText.TryParse("79228162514264337593543950335/340282366920938463463374607431768211297", out var large).Should().BeTrue();
        var bedrag = pack.Blueprint.FindFact("bedrag")!;

        var situations = new RandomSituations(pack.Blueprint, seed: 3).Take(50)
            .Select(situation => situation.With(new Fact(bedrag, FactValue.Of(large, "euro"))));

        Agreement.Check(pack, situations).Should().BePositive();
    }

    [Fact]
    public void Finding_allocates_nothing_once_its_scratch_is_there()
    {
        var pack = TestPack.Base.AddingToConcepts(More)
            .Replacing("afstand hoogstens 8 km", "tarief meer dan gemiddelde van kinderen.leeftijd / 1 jaar * 1 euro").Pack();
        var findings = new RandomSituations(pack.Blueprint, seed: 5).Take(100).Select(situation => Findings.Of(pack.Rules, situation)).ToArray();
        FindAgain(pack, findings);

        var before = GC.GetAllocatedBytesForCurrentThread();
        FindAgain(pack, findings);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Threads_share_it_while_it_is_being_built()
    {
        var pack = TestPack.Base.AddingToConcepts(More).Replacing("afstand hoogstens 8 km", "bedrag minder dan grens").Pack();

        Parallel.For(0, 8, seed => Agreement.Check(pack, new RandomSituations(pack.Blueprint, seed).Take(50)).Should().BePositive());
    }

    [Fact]
    public void The_tree_under_a_rule_ends_in_the_truth_that_is_found()
    {
        var pack = RulePack.BuiltIn;
        foreach (var situation in new RandomSituations(pack.Blueprint, seed: 13).Take(5))
        {
            var found = Findings.Of(pack.Rules, situation);
            foreach (var body in pack.Bound.Rules)
            {
                pack.Rules.Explain(situation, body.Rule).Verdict.Should().Be(OmgekeerdeToets.Reports.Wording.CodeWords.Of(found[body.Rule]));
            }
        }
    }

    private static void FindAgain(RulePack pack, Findings[] findings)
    {
        foreach (var found in findings)
        {
            pack.Rules.Find(found.Situation, found);
        }
    }
}
