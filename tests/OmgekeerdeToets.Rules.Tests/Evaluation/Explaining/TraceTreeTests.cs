using OmgekeerdeToets.Tracing;
using static OmgekeerdeToets.Rules.Tests.Evaluation.Explaining.ExplainedCase;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Explaining;

/// <summary>What the reasoning shows of each form of condition: what is asked, what was found, and the facts below it.</summary>
public sealed class TraceTreeTests
{
    [Fact]
    public void A_comparison_shows_what_was_found_and_what_is_asked_above_its_fact() => Tree("afstand hoogstens 8 km").Should().Equal(
        "afstand-hoogstens-8-km | afstand hoogstens 8 km | ja | 4 km | 8 km",
        "afstand-hoogstens-8-km/afstand | afstand | 4 km | = afstand, bron kaart op 2026-10-20");

    [Fact]
    public void What_was_found_is_the_side_that_reads_a_fact() => Tree("8 km minstens afstand")[0]
        .Should().Be("8-km-minstens-afstand | 8 km minstens afstand | ja | 4 km | 8 km");

    [Fact]
    public void A_comparison_of_two_formulas_asks_the_left_one_and_names_each_fact_once() =>
        Tree("afstand + afstand minder dan 3 * afstand").Should().Equal(
            "afstand-afstand-minder-dan-3-afstand | afstand + afstand minder dan 3 * afstand | ja | 8 km | 12 km",
            "afstand-afstand-minder-dan-3-afstand/afstand | afstand | 4 km | = afstand, bron kaart op 2026-10-20");

    [Theory]
    [InlineData("woont is samen", "woont is samen | onbekend | onbekend | samen | omdat niet gevraagd")]
    [InlineData("samen is woont", "samen is woont | onbekend | onbekend | samen | omdat niet gevraagd")]
    [InlineData("afstand hoogstens reisnorm", "afstand hoogstens reisnorm | onbekend | 4 km | onbekend | omdat de norm reisnorm is voor de peildatum nog niet bekend")]
    [InlineData("geboren minder dan 2020-03-01", "geboren minder dan 2020-03-01 | onbekend | onbekend | 1 maart 2020 | omdat gevraagd, niet bekend")]
    public void What_is_unknown_says_why(string condition, string expected) => Said(Tree(condition)[0]).Should().Be(expected);

    [Theory]
    [InlineData("afstand van 2 tot 8 km", "ja | 4 km | van 2 km tot 8 km")]
    [InlineData("afstand van 5 t/m 8 km", "nee | 4 km | van 5 km t/m 8 km")]
    [InlineData("afstand een van (3 km, 4 km)", "ja | 4 km | een van 3 km, 4 km")]
    [InlineData("woont geen van (alleen, bij_anderen)", "onbekend | onbekend | geen van alleen, bij anderen | omdat niet gevraagd")]
    [InlineData("woont is bekend", "nee | onbekend | bekend")]
    [InlineData("woont is onbekend", "ja | onbekend | onbekend")]
    [InlineData("afstand is bekend", "ja | 4 km | bekend")]
    public void Ranges_options_and_what_is_known_show_what_is_asked(string condition, string expected)
    {
        Said(Tree(condition)[0]).Should().Be(condition + " | " + expected);
        Tree(condition).Should().HaveCount(2, "the fact stands below it");
    }

    [Fact]
    public void A_group_stands_above_its_operands() =>
        Tree("veilig of ((niet noodzakelijk) en afstand hoogstens 3 km)").Select(Said).Should().Equal(
            "veilig of ((niet noodzakelijk) en afstand hoogstens 3 km) | nee",
            "veilig | nee | nee | = veilig",
            "(niet noodzakelijk) en afstand hoogstens 3 km | nee",
            "niet noodzakelijk | onbekend",
            "noodzakelijk | onbekend | onbekend | omdat niet gevraagd | = noodzakelijk, een oordeel",
            "afstand hoogstens 3 km | nee | 4 km | 3 km",
            "afstand | 4 km | = afstand, bron kaart op 2026-10-20");

    [Fact]
    public void A_choice_between_conditions_shows_all_three() => Tree("als veilig dan noodzakelijk anders wil_meedoen").Select(Said).Should().Equal(
        "als veilig dan noodzakelijk anders wil_meedoen | ja",
        "veilig | nee | nee | = veilig",
        "noodzakelijk | onbekend | onbekend | omdat niet gevraagd | = noodzakelijk, een oordeel",
        "wil_meedoen | ja | ja | = wil_meedoen");

    [Fact]
    public void A_derivation_stands_above_its_body() => Tree("dichtbij").Select(Said).Should().Equal(
        "dichtbij | ja",
        "afstand hoogstens 8 km | ja | 4 km | 8 km",
        "afstand | 4 km | = afstand, bron kaart op 2026-10-20");

    [Fact]
    public void A_derivation_that_no_longer_holds_says_so_and_shows_nothing_below_it() => Tree("vorig_jaar").Select(Said).Should().ContainSingle()
        .Which.Should().StartWith("vorig_jaar | onbekend | omdat ").And.Contain("vorig_jaar");

    [Fact]
    public void A_quantifier_shows_each_member_by_name() => Tree("voor minstens een van kinderen geldt (jong en mist_les)")
        .Where(line => line.Contains("Noor", StringComparison.Ordinal) || line.Contains("noor", StringComparison.Ordinal)).Should().Equal(
        "voor-minstens-een-van-kinderen-geldt-jong-en-mist_les/noor | jong en mist_les | nee | van Noor",
        "voor-minstens-een-van-kinderen-geldt-jong-en-mist_les/noor/jong | jong | nee",
        "voor-minstens-een-van-kinderen-geldt-jong-en-mist_les/noor/jong/leeftijd-minder-dan-12-jaar | leeftijd minder dan 12 jaar | nee | 14 jaar | 12 jaar",
        "voor-minstens-een-van-kinderen-geldt-jong-en-mist_les/noor/jong/leeftijd-minder-dan-12-jaar/leeftijd | leeftijd | 14 jaar | = kinderen.leeftijd",
        "voor-minstens-een-van-kinderen-geldt-jong-en-mist_les/noor/mist_les | mist_les | ja | ja | = kinderen.mist_les");

    [Fact]
    public void Two_members_whose_names_come_to_one_id_have_ids_of_their_own() => Tree("voor alle kinderen geldt mist_les").Skip(1).Should().Equal(
        "voor-alle-kinderen-geldt-mist_les/noor | mist_les | ja | ja | = kinderen.mist_les | van Noor",
        "voor-alle-kinderen-geldt-mist_les/sam | mist_les | onbekend | onbekend | omdat niet gevraagd | = kinderen.mist_les | van Sam",
        "voor-alle-kinderen-geldt-mist_les/sam-2 | mist_les | nee | nee | = kinderen.mist_les | van sam");

    [Theory]
    [InlineData("aantal kinderen met mist_les minstens 1", "mist_les Noor,mist_les Sam,mist_les sam")]
    [InlineData("som van kinderen.leeftijd met mist_les minstens 1 jaar", "mist_les Noor,leeftijd Noor,mist_les Sam,leeftijd Sam,mist_les sam,leeftijd sam")]
    [InlineData("hoogste van kinderen.leeftijd minstens 1 jaar", "leeftijd Noor,leeftijd Sam,leeftijd sam")]
    [InlineData("aantal kinderen minstens 1", "")]
    public void What_is_reckoned_over_a_list_names_the_fields_of_each_member(string condition, string expected) =>
        string.Join(',', Root(condition).Children[0].Children.Select(node => node.Text + " " + node.Member)).Should().Be(expected);

    [Theory]
    [InlineData("veilig en wil_meedoen", nameof(Joining.All))]
    [InlineData("veilig of wil_meedoen", nameof(Joining.Some))]
    [InlineData("niet (veilig of wil_meedoen)", nameof(Joining.Not))]
    [InlineData("als veilig dan noodzakelijk anders wil_meedoen", nameof(Joining.Choice))]
    [InlineData("dichtbij", nameof(Joining.All))]
    [InlineData("voor alle kinderen geldt mist_les", nameof(Joining.All))]
    [InlineData("voor minstens een van kinderen geldt mist_les", nameof(Joining.Some))]
    [InlineData("voor geen van kinderen geldt mist_les", nameof(Joining.None))]
    [InlineData("afstand hoogstens 8 km", nameof(Joining.Nothing))]
    [InlineData("aantal kinderen met mist_les minstens 1", nameof(Joining.Nothing))]
    [InlineData("woont is bekend", nameof(Joining.Nothing))]
    [InlineData("veilig", nameof(Joining.Nothing))]
    public void A_condition_says_how_it_joins_what_stands_below_it(string condition, string joining)
    {
        var root = Root(condition);

        root.Joining.Should().Be(Joining.All);
        root.Children[0].Joining.ToString().Should().Be(joining);
    }

    [Fact]
    public void Exceptions_stand_after_the_conditions_and_turn_them_round()
    {
        var pack = Pack.Replacing("tenzij: wil_meedoen", "als: dichtbij\n        tenzij: wil_meedoen").Pack();
        var rule = pack.Blueprint.Goals[0].FindSolution("fiets")!.Consequences.Single(consequence => consequence.SpeaksFor == false).Rule;

        var root = pack.Rules.Explain(Case(pack), rule);

        root.Verdict.Should().Be("nee");
        root.Text.Should().Be("Niet elk gezin wil een fiets.");
        root.Children.Select(node => (node.Text, node.Verdict, node.IsException))
            .Should().Equal(("dichtbij", "ja", false), ("wil_meedoen", "ja", true));
    }

    [Theory]
    [InlineData("geldig_van: 2027-01-01", "2027")]
    [InlineData("geldig_tot_en_met: 2025-12-31", "2025")]
    public void A_rule_out_of_its_time_says_when_it_holds_and_shows_nothing(string period, string year)
    {
        var pack = Pack.Replacing("als: noodzakelijk", "als: noodzakelijk\n        " + period).Pack();
        var root = pack.Rules.Explain(Case(pack), pack.Blueprint.Goals[0].FindSolution("fiets")!.LegalEntries[0].Rule);

        root.Verdict.Should().Be("nee");
        root.Reason.Should().Contain(year);
        root.Children.Should().BeEmpty();
    }

    [Fact]
    public void Conditions_side_by_side_that_read_the_same_have_ids_of_their_own() =>
        Root("(veilig en veilig)").Children[0].Children.Select(node => node.Id[(node.Id.LastIndexOf('/') + 1)..]).Should().Equal("veilig", "veilig-2");
}
