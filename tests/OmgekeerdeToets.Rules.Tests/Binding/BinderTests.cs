namespace OmgekeerdeToets.Rules.Tests.Binding;

/// <summary>What a pack means, seen from the findings of one case.</summary>
public sealed class BinderTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Theory]
    [InlineData("ja", "ja", "ja")]
    [InlineData("ja", "nee", "nee")]
    [InlineData("ja", "onbekend", "onbekend")]
    [InlineData("nee", "onbekend", "nee")]
    public void A_list_is_all_of_it(string near, string safe, string expected) =>
        Suitable(TestPack.Base, near, safe).Should().Be(TruthOf(expected));

    [Theory]
    [InlineData("een_van", "ja", "nee", "ja")]
    [InlineData("een_van", "nee", "nee", "nee")]
    [InlineData("een_van", "nee", "onbekend", "onbekend")]
    [InlineData("alle", "ja", "nee", "nee")]
    [InlineData("geen_van", "nee", "nee", "ja")]
    [InlineData("geen_van", "ja", "onbekend", "nee")]
    public void A_group_stands_wherever_a_condition_may(string kind, string near, string safe, string expected) =>
        Suitable(
            TestPack.Base.Replacing(
                "- afstand hoogstens 8 km\n      - veilig",
                $"- {kind}:\n          - afstand hoogstens 8 km\n          - veilig"),
            near,
            safe).Should().Be(TruthOf(expected));

    [Theory]
    [InlineData("ja", "ja", "nee")]
    [InlineData("ja", "nee", "ja")]
    [InlineData("ja", "onbekend", "onbekend")]
    [InlineData("nee", "onbekend", "nee")]
    [InlineData("onbekend", "ja", "nee")]
    public void Each_exception_is_one_by_itself_and_an_unknown_one_makes_a_holding_rule_unknown(string near, string safe, string expected)
    {
        var pack = TestPack.Base.Replacing(
            "als: noodzakelijk", "als: afstand hoogstens 8 km\n        tenzij:\n          - veilig\n          - wil_meedoen").Pack();
        var situation = Situation(pack, near, safe, b => b.Set("wil_meedoen", false));

        Findings.Of(pack.Rules, situation)[Fiets(pack).LegalEntries[0].Rule].Should().Be(TruthOf(expected));
    }

    [Theory]
    [InlineData("2026-10-31", Truth.False)]
    [InlineData("2026-11-01", Truth.True)]
    [InlineData("2026-11-30", Truth.True)]
    [InlineData("2026-12-01", Truth.False)]
    public void Outside_its_validity_a_rule_is_false_and_both_days_belong_to_it(string day, Truth expected)
    {
        var pack = TestPack.Base.Replacing(
            "als: noodzakelijk", "geldig_van: 2026-11-01\n        geldig_tot_en_met: 2026-11-30").Pack();
        var situation = pack.NewSituation(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .FixedMoment().Build().GetOrThrow();

        var rule = Fiets(pack).LegalEntries[0].Rule;

        Findings.Of(pack.Rules, situation)[rule].Should().Be(expected);
        pack.Rules.Explain(situation, rule).Reason.Should().Be(day[5..] switch
        {
            "10-31" => "geldt vanaf 1 november 2026",
            "12-01" => "gold tot en met 30 november 2026",
            _ => null,
        });
    }

    [Fact]
    public void A_goal_outside_its_validity_is_not_at_stake()
    {
        var pack = TestPack.Base.AddingToGoal("geldig_van: 2027-01-01").Pack();
        var situation = pack.NewSituation(Day).FixedMoment().Add("kinderen", kind => kind.Set("mist_les", true)).Build().GetOrThrow();

        pack.Assess(situation).Goals[0].Kind.Should().Be(AdviceKind.NotAtStake);
    }

    [Fact]
    public void Findings_of_one_goal_hold_the_rules_of_that_goal_and_no_others()
    {
        var other = TestPack.Base.Goal.Replace("doel: naar_school", "doel: een_ander").Replace("  fiets:", "  step:");
        var pack = TestPack.Base.Pack(("doelen/ander.yaml", other));
        var situation = Situation(pack, "ja", "ja");
        var goal = pack.Blueprint.FindGoal("naar_school")!;

        var only = Findings.Of(pack.Rules, situation, goal);

        only[goal.FindSolution("fiets")!.Suitable].Should().Be(Truth.True);
        only[pack.Blueprint.FindGoal("een_ander")!.FindSolution("step")!.Suitable].Should().Be(Truth.Unknown, "nobody computed it");
    }

    [Fact]
    public void A_policy_choice_is_what_the_municipality_chose_on_that_day()
    {
        var pack = TestPack.Base
            .AddingToConcepts("  grens:\n    type: getal\n    eenheid: km\n    soort: beleidskeuze")
            .AddingToHeader("beleid:\n  grens: { waarde: 3 km, bron: Verordening, geldig_van: 2026-01-01, geldig_tot_en_met: 2026-12-31 }")
            .Replacing("afstand hoogstens 8 km", "afstand hoogstens grens").Pack();

        Suitable(pack, Day, "ja", "ja").Should().Be(Truth.True);
        Suitable(pack, Day.AddYears(1), "ja", "ja").Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_norm_in_euro_per_month_carries_its_own_rhythm()
    {
        var pack = TestPack.Base
            .AddingToConcepts("normen:\n  huur:\n    eenheid: euro per maand\n    waarden: { 2026-01-01: 100.5 }\n    tot: open")
            .Replacing("bedrag: 250 euro * aantal kinderen met mist_les\n        hoe_vaak: eenmalig", "bedrag: huur").Pack();
        var money = Fiets(pack).Consequences.Single(consequence => consequence.Money is not null).Money!;

        money.Rhythm.Should().Be(Steps.Consequences.Rhythm.Monthly);
        Findings.Of(pack.Rules, Situation(pack, "ja", "ja"))[money.Amount]!.Value.ToString().Should().Be("100.5");
    }

    [Fact]
    public void Two_versions_of_a_provision_each_carry_while_they_hold()
    {
        var pack = TestPack.Base.Replacing(
            "inhoud: Extra bijstand.\n        gecontroleerd: nee",
            """
            inhoud: Extra bijstand zoals het was.
                    gecontroleerd: nee
                    geldig_tot_en_met: 2026-12-31
                  - artikel: 35
                    lid: 1
                    inhoud: Extra bijstand zoals het wordt.
                    gecontroleerd: nee
                    geldig_van: 2027-01-01
            """).Pack();

        Fiets(pack).LegalEntries.Select(entry => (entry.Rule.Id, entry.Provision!.Paraphrase)).Should().Equal(
            ("naar_school/fiets/juridische_toets/pw-35-lid-1", "Extra bijstand zoals het was."),
            ("naar_school/fiets/juridische_toets/pw-35-lid-1@2027-01-01", "Extra bijstand zoals het wordt."));
    }

    [Fact]
    public void Two_paragraphs_may_bear_one_number()
    {
        var pack = TestPack.Base.AddingToLaws(
            """
                  - artikel: 18
                    lid: 8
                    inhoud: Het eerste lid met dit nummer.
                    gecontroleerd: nee
                  - artikel: 18
                    lid: 8-tweede
                    inhoud: Het tweede lid met dit nummer.
                    gecontroleerd: nee
            """).Replacing("grondslag: pw 35 lid 1", "grondslag: pw 18 lid 8-tweede").Pack();

        var provision = Fiets(pack).LegalEntries[0].Provision!;

        provision.Paraphrase.Should().Be("Het tweede lid met dit nummer.");
        new Citation(provision, Day).Jci.Should().Be("jci1.3:c:BWBR0015703&artikel=18&lid=8&g=2026-11-01");
    }

    [Fact]
    public void Facts_stand_in_name_order_whatever_the_order_of_the_file() =>
        TestPack.Base.Pack().Facts.Select(fact => fact.Name).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void The_period_of_a_review_is_read_in_months_or_days()
    {
        var months = TestPack.Base.Replacing("vorm: natura", "vorm: natura\n    herziening: 1 jaar").Pack();
        var days = TestPack.Base.Replacing("vorm: natura", "vorm: natura\n    herziening: 2 weken").Pack();

        Fiets(months).Review.Should().Be(new Steps.Consequences.Period(12, 0));
        Fiets(days).Review.Should().Be(new Steps.Consequences.Period(0, 14));
    }

    private static Truth Suitable(TestPack test, string near, string safe) => Suitable(test.Pack(), Day, near, safe);

    private static Truth Suitable(RulePack pack, DateOnly day, string near, string safe) =>
        Findings.Of(pack.Rules, Situation(pack, near, safe, day: day))[Fiets(pack).Suitable];

    private static Situation Situation(
        RulePack pack, string near, string safe, Action<SituationBuilder>? more = null, DateOnly? day = null)
    {
        var builder = pack.NewSituation(day ?? Day).FixedMoment();
        if (near != "onbekend")
        {
            builder.Set("afstand", near == "ja" ? 2 : 50, "km");
        }

        if (safe != "onbekend")
        {
            builder.Set("veilig", safe == "ja");
        }

        more?.Invoke(builder);
        return builder.Build().GetOrThrow();
    }

    private static Steps.Consequences.Solution Fiets(RulePack pack) => pack.Blueprint.FindGoal("naar_school")!.FindSolution("fiets")!;

    private static Truth TruthOf(string word) => word switch { "ja" => Truth.True, "nee" => Truth.False, _ => Truth.Unknown };
}
