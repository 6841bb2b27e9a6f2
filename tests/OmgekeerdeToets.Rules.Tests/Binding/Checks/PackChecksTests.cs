namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>What the pages of the messages do not show: the other ways into a check, and where it stays quiet.</summary>
public sealed class PackChecksTests
{
    private const string Delicate = "  ziek:\n    type: ja_nee\n    gevoelig: ja\n  gezond:\n    type: ja_nee\n    gegeven_voor: hulp";
    private const string Through = "\nafleidingen:\n  redt_het_niet:\n    is: ziek\n  redt_het:\n    is: gezond";
    private static readonly TestPack Pack = TestPack.Base.AddingToConcepts(Delicate + Through);

    [Theory]
    [InlineData("tenzij: wil_meedoen", "als: ziek", "OT3023")]
    [InlineData("tenzij: wil_meedoen", "als: redt_het_niet", "OT3023")]
    [InlineData("      - draagvlak\n", "      - draagvlak\n      - niet redt_het_niet\n", "OT3023")]
    [InlineData("250 euro * aantal kinderen met mist_les", "als ziek dan 1 euro anders 2 euro", "OT3023")]
    [InlineData("omdat: Het kind komt er zelf.", "omdat: Het kind komt er zelf.\n      als: ziek", "OT3023")]
    [InlineData("    vorm: natura", "    vorm: natura\n    standaardaanpak: ja", null)]
    [InlineData("      - veilig\n", "      - ziek\n", null)]
    [InlineData("als: noodzakelijk", "als: ziek", null)]
    [InlineData("voor minstens een van kinderen geldt mist_les", "ziek", null)]
    public void A_delicate_fact_may_only_help(string old, string with, string? code) =>
        Pack.Replacing(old, with).Codes().Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void A_delicate_fact_never_decides_on_the_standard_road() =>
        Pack.Replacing("      - veilig\n", "      - ziek\n").Replacing("    vorm: natura", "    vorm: natura\n    standaardaanpak: ja")
            .Codes().Should().Equal("OT3023");

    [Theory]
    [InlineData("als: noodzakelijk", "als: redt_het", "OT3024")]
    [InlineData("      - veilig\n", "      - niet redt_het\n", "OT3024")]
    [InlineData("tenzij: wil_meedoen", "als: gezond", null)]
    public void What_was_told_for_help_is_no_ground_for_a_burden_but_may_stand_in_its_way(string old, string with, string? code) =>
        Pack.Replacing("    vorm: natura", "    vorm: maatregel").Replacing(old, with).Codes().Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData("de nationaliteit van de inwoner")]
    [InlineData("lid van een vakbond")]
    [InlineData("de politieke gezindheid")]
    [InlineData("het ras van de hond")]
    [InlineData("de etnische achtergrond")]
    public void Protected_grounds_are_found_in_what_people_read(string label) =>
        TestPack.Base.AddingToConcepts($"  iets:\n    label: {label}\n    type: ja_nee").Codes().Should().Equal("OT3021");

    [Theory]
    [InlineData("het terras is klaar")]
    [InlineData("geld afkomstig van een fonds")]
    [InlineData("grasland")]
    public void Words_that_only_look_like_one_are_not(string label) =>
        TestPack.Base.AddingToConcepts($"  iets:\n    label: {label}\n    type: ja_nee").Codes().Should().BeEmpty();

    [Fact]
    public void A_pack_may_protect_more() =>
        TestPack.Base.AddingToHeader("beschermd: [sterrenbeeld]")
            .AddingToConcepts("  iets:\n    label: het sterrenbeeld van de inwoner\n    type: tekst").Codes().Should().Equal("OT3021");

    [Theory]
    [InlineData("als: noodzakelijk", "als: gelijkgesteld", null)]
    [InlineData("      - veilig\n", "      - gelijkgesteld\n", "OT3022")]
    public void What_the_law_itself_demands_stands_only_in_the_legal_step(string old, string with, string? code) =>
        TestPack.Base.AddingToConcepts(
                """
                  gelijkgesteld:
                    label: de nationaliteit is gelijkgesteld
                    type: ja_nee
                    soort: beoordeling
                    vereist_door: pw 15 lid 1
                """)
            .Replacing(old, with).Codes().Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData("wil_meedoen", "\n        afspraak: Wij bellen.", "OT3303")]
    [InlineData("wil_meedoen", "\n        afspraak: Wij bellen.\n        vrijwillig: ja", null)]
    [InlineData("wil_meedoen", "\n        afspraak: Wij bellen.\n        grondslag: pw 15 lid 1", null)]
    [InlineData("wil_meedoen", "", null)]
    [InlineData("veilig", "\n        afspraak: Wij kijken mee.", null)]
    public void An_agreement_about_what_the_resident_does_names_its_basis_or_is_voluntary(string fact, string more, string? code) =>
        TestPack.Base.Replacing("      - draagvlak\n", $"      - draagvlak\n      - als: {fact}{more}\n").Codes()
            .Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData("vorm: gesprek", null)]
    [InlineData("vorm: contact", null)]
    [InlineData("vorm: geld", "OT3401")]
    [InlineData("vorm: geld\n    feitelijk: ja", "OT3405")]
    [InlineData("vorm: geld\n    feitelijk: { omdat: De buurt regelt het. }", null)]
    public void Only_talk_contact_nothing_and_what_is_factual_need_no_article(string form, string? code)
    {
        var at = TestPack.Base.Goal.IndexOf("    juridische_toets:", StringComparison.Ordinal);
        var end = TestPack.Base.Goal.IndexOf("  niets_doen:", StringComparison.Ordinal);
        var goal = TestPack.Base.Goal.Remove(at, end - at).Replace("vorm: natura", form);

        (TestPack.Base with { Goal = goal }).Codes().Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void Doing_nothing_may_be_called_the_same_in_every_goal()
    {
        var other = TestPack.Base.Goal.Replace("doel: naar_school", "doel: een_ander").Replace("  fiets:", "  step:");

        TestPack.Base.Codes(("doelen/ander.yaml", other)).Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_name_that_a_broken_file_may_declare_is_no_second_mistake()
    {
        var codes = TestPack.Base.Replacing("- veilig", "- nieuw_begrip")
            .Codes(("begrippen/kapot.yaml", "begrippen:\n  nieuw_begrip:\n    type: [ja_nee\n")).ToList();

        codes.Should().NotContain("OT2003").And.ContainSingle();
    }

    [Fact]
    public void A_circle_is_told_once_and_whoever_reads_it_stays_silent()
    {
        var message = TestPack.Base
            .AddingToConcepts("afleidingen:\n  b:\n    is: c\n  c:\n    is: niet a\n  a:\n    is: b\n  daarbuiten:\n    is: a of veilig")
            .Replacing("- veilig", "- daarbuiten").TheMessage();

        (message.Code, message.Message).Should().Be(("OT3001", "deze afleiding hangt van zichzelf af: `a` → `b` → `c` → `a`"));
    }

    [Fact]
    public void Derivations_may_read_each_other_in_any_order() =>
        TestPack.Base.AddingToConcepts("afleidingen:\n  a:\n    is: b en veilig\n  b:\n    is: niet c\n  c:\n    is: afstand meer dan 3 km")
            .Replacing("- veilig", "- a").Codes().Should().BeEmpty();

    [Theory]
    [InlineData("- veilig", "- voor alle kinderen geldt mist_les", null)]
    [InlineData("geschikt_als: niet veilig", "geschikt_als: voor alle kinderen geldt mist_les", null)]
    public void All_of_a_list_is_quiet_where_the_goal_asks_for_a_member(string old, string with, string? code) =>
        TestPack.Base.Replacing(old, with).Codes().Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData("is: niet fiets")]
    [InlineData("is: naar_school")]
    [InlineData("is: gedragen")]
    public void A_derivation_may_not_name_an_outcome_either(string formula) =>
        TestPack.Base.AddingToConcepts($"afleidingen:\n  iets:\n    {formula}").Codes().Should().Equal("OT3027");

    [Fact]
    public void A_concept_that_shares_a_name_with_a_solution_is_the_concept() =>
        TestPack.Base.AddingToConcepts("  fiets:\n    label: er is een fiets\n    type: ja_nee")
            .Replacing("- veilig", "- fiets").Codes().Should().BeEmpty();

    [Fact]
    public void A_hundred_lines_that_each_say_the_one_before_twice_are_refused_and_not_computed()
    {
        var lines = string.Concat(Enumerable.Range(1, 100).Select(i => $"  d{i}:\n    is: d{i - 1} en d{i - 1}\n"));

        TestPack.Base.AddingToConcepts("afleidingen:\n  d0:\n    is: veilig\n" + lines).Codes().Should().Equal("OT3009");
    }

    [Fact]
    public void A_chain_of_thousands_is_refused_and_kills_nothing()
    {
        var lines = string.Concat(Enumerable.Range(1, 9_000).Select(i => $"  d{i}: {{ is: d{i - 1} }}\n"));

        TestPack.Base.AddingToConcepts("afleidingen:\n  d0:\n    is: veilig\n" + lines).Codes().Distinct().Should().Equal("OT3009");
    }
}
