using OmgekeerdeToets.Evaluation.Open;
using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Open;

public sealed class OpenReaderTests
{
    private const string Concepts = """
          grens:
            type: getal
            eenheid: km
            soort: beleidskeuze
          woont:
            type: keuze
            opties: { alleen: alleen, samen: samen }
          geboren:
            type: datum
          merk:
            type: tekst
        afleidingen:
          heen_en_terug:
            is: 2 * afstand
        normen:
          reisnorm:
            eenheid: km
            waarden: { 2026-01-01: 10, 2026-07-01: 12 }
            tot: open
        """;

    private static readonly TestPack Pack = TestPack.Base.AddingToConcepts(Concepts)
        .AddingToHeader("beleid:\n  grens: 6 km");

    [Fact]
    public void Ja_and_nee() => Cells(Pack, "veilig").Should().Equal("ja", "nee");

    [Fact]
    public void Every_option_of_a_choice() => Cells(Pack, "woont").Should().Equal("alleen", "samen");

    [Fact]
    public void A_list_has_no_cells() => Cells(Pack, "kinderen").Should().BeEmpty();

    [Fact]
    public void A_text_is_one_of_those_asked_for_or_another() =>
        Cells(Pack.Replacing("afstand hoogstens 8 km", "merk is \"Gazelle\" of merk is \"Batavus\""), "merk")
            .Should().Equal("Batavus", "Gazelle", "GazelleBatavus?");

    [Theory]
    [InlineData("afstand hoogstens 8 km", "4 8 104")]
    [InlineData("afstand van 2 tot 8 km", "1 2 5 8 104")]
    [InlineData("heen_en_terug hoogstens 8 km", "2 4 102")]
    [InlineData("afstand meer dan grens", "3 6 103")]
    [InlineData("afstand hoogstens reisnorm", "6 12 106")]
    [InlineData("afstand een van (3 km, 5 km)", "1.5 3 4 5 102.5")]
    [InlineData("20 km minder dan afstand * 2 + 2 km", "4.5 9 104.5")]
    [InlineData("(als veilig dan afstand anders 2 * afstand) hoogstens 8 km", "2 4 6 8 104")]
    public void Constants_cut_also_through_formulas_policy_and_the_norm_of_the_day(string condition, string cells) =>
        Cells(Pack.Replacing("afstand hoogstens 8 km", condition), "afstand").Should().Equal(cells.Split(' '));

    [Fact]
    public void A_date_and_the_days_around_it() =>
        Cells(Pack.Replacing("afstand hoogstens 8 km", "geboren minder dan 2020-03-01"), "geboren")
            .Should().Equal("2020-02-29", "2020-03-01", "2020-03-02", "2020-03-03");

    [Theory]
    [InlineData("hele jaren sinds geboren minstens 18 jaar", "2008-11-01", "2008-11-02")]
    [InlineData("dagen sinds geboren meer dan 30 dagen", "2026-10-01", "2026-10-02")]
    [InlineData("geboren + 18 jaar hoogstens peildatum", "2008-11-01", "2008-11-02")]
    public void A_date_is_cut_where_a_count_passes(string condition, string last, string first) =>
        Cells(Pack.Replacing("afstand hoogstens 8 km", condition), "geboren").Should().Contain([last, first]);

    [Theory]
    [InlineData("afstand hoogstens 8 km", true)]
    [InlineData("1 / (afstand / 1 km) hoogstens 8", false)]
    [InlineData("hoogste van kinderen.leeftijd minstens 12 jaar", false)]
    [InlineData("voor alle kinderen geldt mist_les", false)]
    [InlineData("hele jaren sinds geboren minstens 18 jaar", true)]
    public void A_rule_says_whether_cells_decide_it(string condition, bool separable)
    {
        var pack = Pack.Replacing("afstand hoogstens 8 km", condition).Pack();
        var goal = pack.Blueprint.Goals[0];

        pack.Rules.Cells(Empty(pack), goal).Of(goal.FindSolution("fiets")!.Suitable).Breaking.IsEmpty.Should().Be(separable);
    }

    [Fact]
    public void Only_the_rules_of_the_goal_count()
    {
        var other = Pack.Goal.Replace("doel: naar_school", "doel: ander_doel").Replace("8 km", "77 km").Replace("  fiets:", "  step:");
        var pack = Pack.Pack(("doelen/ander.yaml", other));

        var goal = pack.Blueprint.FindGoal("naar_school")!;

        pack.Rules.Cells(Empty(pack), goal).Of(new Slot(pack.Blueprint.FindFact("afstand")!)).Select(cell => cell.Number)
            .Should().Equal(4, 8, 104);
    }

    [Fact]
    public void A_rule_reads_its_exceptions_too_and_they_may_stay_unknown()
    {
        var pack = Pack.Replacing("tenzij: wil_meedoen", "als: wil_meedoen\n        tenzij: hele jaren sinds geboren minstens 18 jaar").Pack();
        var goal = pack.Blueprint.Goals[0];

        var reads = pack.Rules.Cells(Empty(pack), goal).Of(goal.FindSolution("fiets")!.Consequences.Single(consequence => consequence.SpeaksFor == false).Rule);

        reads.Separable.Select(slot => slot.Fact.Name).Should().Equal("geboren", "wil_meedoen");
        reads.MayStayUnknown.Should().BeTrue("years since a date to come are unknown");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("\n        geldig_tot_en_met: 2025-12-31", true)]
    public void A_rule_out_of_its_time_reads_nothing(string period, bool isEmpty)
    {
        var pack = Pack.Replacing("als: noodzakelijk", "als: noodzakelijk" + period).Pack();
        var goal = pack.Blueprint.Goals[0];

        pack.Rules.Cells(Empty(pack), goal).Of(goal.FindSolution("fiets")!.LegalEntries[0].Rule).IsEmpty.Should().Be(isEmpty);
    }

    [Fact]
    public void A_few_rules_can_be_read_whatever_their_goal()
    {
        var pack = Pack.Replacing("tenzij: wil_meedoen", "als: merk is \"Gazelle\"").Pack();
        var rules = pack.Bound.Rules.Where(body => body.Rule.Leaves.SelectMany(leaf => leaf.Facts).Any(fact => fact.Name is "merk" or "veilig")).ToList();

        var cells = OpenReader.Of(rules.Concat(rules), Empty(pack));

        pack.Bound.Rules.Where(body => !cells.Of(body.Rule).IsEmpty).Should().Equal(rules);
        cells.PointsOf(new Slot(pack.Blueprint.FindFact("merk")!)).Texts.Should().Contain("Gazelle");
    }

    private static Situation Empty(RulePack pack) =>
        pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment().Build().GetOrThrow();

    private static IEnumerable<string> Cells(TestPack test, string fact)
    {
        var pack = test.Pack();
        return pack.Rules.Cells(Empty(pack), pack.Blueprint.Goals[0]).Of(new Slot(pack.Blueprint.FindFact(fact)!)).Select(cell =>
            cell.Text ?? cell.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            ?? cell.Exact?.ToString() ?? (cell.Truth == Truth.True ? "ja" : "nee"));
    }
}
