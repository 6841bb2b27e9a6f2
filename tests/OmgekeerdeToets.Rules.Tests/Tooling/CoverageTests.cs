using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

public sealed class CoverageTests
{
    private const string Suitable = "naar_school/fiets/geschikt_als";

    [Fact]
    public void Without_cases_everything_with_a_condition_is_missing_and_no_case_can_be_derived()
    {
        var report = Coverage.Measure(TestPack.Base.Pack());

        report.Cases.Should().Be(0);
        report.IsComplete.Should().BeFalse();
        report.Rules.Where(rule => rule.HasConditions).Should().OnlyContain(rule => rule.TrueIsMissing && rule.FalseIsMissing);
        report.Missing.Should().OnlyContain(missing => missing.Yaml == null);
    }

    [Fact]
    public void A_rule_counts_in_how_many_cases_it_came_out_how()
    {
        var report = Coverage.Measure(TestPack.Base.Pack(
            CoverageCases.Told("een"), CoverageCases.Told("twee", "afstand: 9 km"), CoverageCases.Told("drie", "afstand: onbekend")));

        Rule(report, Suitable).Found.Should().Be(new OutcomeCounts(True: 1, False: 1, Unknown: 1));
        Rule(report, Suitable).FalseIsMissing.Should().BeFalse();
    }

    [Fact]
    public void A_condition_counts_by_itself()
    {
        var report = Coverage.Measure(TestPack.Base.Pack(CoverageCases.Told("een"), CoverageCases.Told("twee", "afstand: 9 km")));

        var conditions = Rule(report, Suitable).Conditions;
        conditions.Select(condition => condition.Text).Should().Equal("afstand hoogstens 8 km", "veilig");
        conditions[0].Found.Should().Be(new OutcomeCounts(1, 1, 0));
        conditions[1].Found.Should().Be(new OutcomeCounts(2, 0, 0));
        conditions[1].Reached.Should().Be(1);
        conditions[1].Possible.Should().Be(3);
    }

    [Fact]
    public void A_condition_on_members_counts_a_case_once()
    {
        var report = Coverage.Measure(TestPack.Base.Pack(CoverageCases.Told("een", "kinderen:\n    - mist_les: ja\n    - mist_les: nee\n    - mist_les: ja")));

        Rule(report, "naar_school/beoogd_effect").Conditions.Should().ContainSingle()
            .Which.Found.Should().Be(new OutcomeCounts(1, 1, 0));
    }

    [Fact]
    public void A_rule_that_always_holds_asks_for_no_case()
    {
        var rule = Rule(Coverage.Measure(TestPack.Base.Pack()), "naar_school/grondwaarden/pw.zekerheid-voor");

        rule.HasConditions.Should().BeFalse();
        rule.FalseIsMissing.Should().BeFalse();
    }

    [Fact]
    public void A_case_about_another_goal_shows_nothing_of_the_solutions()
    {
        var report = Coverage.Measure(TestPack.Base.Pack(CoverageCases.Told("een", "kinderen: []")));

        report.Goals.Single().Cases.Should().Be(0);
        Rule(report, Suitable).Found.Should().Be(default(OutcomeCounts));
        Rule(report, "naar_school/beoogd_effect").Found.False.Should().Be(1);
    }

    [Fact]
    public void A_solution_wins_when_the_advice_names_it_and_loses_when_it_falls()
    {
        var report = Coverage.Measure(TestPack.Base.Pack(CoverageCases.Told("een"), CoverageCases.Told("twee", "afstand: 9 km")));

        var fiets = report.Goals.Single().Solutions.Single(solution => solution.Name == "fiets");
        (fiets.Wins, fiets.Loses).Should().Be((1, 1));
        fiets.IsComplete.Should().BeTrue();
        report.Goals.Single().Solutions.Single(solution => solution.Name == "niets_doen").WinIsMissing.Should().BeTrue();
    }

    [Fact]
    public void What_never_wins_with_a_reason_is_complete_until_it_does()
    {
        var pack = TestPack.Base.Replacing("    titel: Een fiets\n", "    titel: Een fiets\n    wint_nooit: Wij geven geen fietsen meer.\n");

        FietsOf(Coverage.Measure(pack.Pack(CoverageCases.Told("een", "afstand: 9 km")))).IsComplete.Should().BeTrue();
        FietsOf(Coverage.Measure(pack.Pack(CoverageCases.Told("een")))).NeverWinsIsStale.Should().BeTrue();

        static SolutionCoverage FietsOf(CoverageReport report) => report.Goals.Single().Solutions.Single(solution => solution.Name == "fiets");
    }

    [Fact]
    public void An_exception_excuses_a_rule_until_the_cases_reach_it()
    {
        var pack = TestPack.Base.AddingToHeader($"dekking:\n  uitzonderingen:\n    {Suitable}: Hier hoeft het niet.");

        var excused = Coverage.Measure(pack.Pack(CoverageCases.Told("een")));
        Rule(excused, Suitable).FalseIsMissing.Should().BeFalse();
        Rule(excused, Suitable).Exception.Should().Be("Hier hoeft het niet.");
        excused.StaleExceptions.Should().BeEmpty();

        Coverage.Measure(pack.Pack(CoverageCases.Told("een"), CoverageCases.Told("twee", "afstand: 9 km")))
            .StaleExceptions.Should().Equal(Suitable);
    }

    [Fact]
    public void An_exception_for_a_rule_that_always_holds_is_stale()
    {
        const string Fixed = "naar_school/grondwaarden/pw.zekerheid-voor";
        var pack = TestPack.Base.AddingToHeader($"dekking:\n  uitzonderingen:\n    {Fixed}: Overbodig.");

        Coverage.Measure(pack.Pack()).StaleExceptions.Should().Equal(Fixed);
    }

    [Fact]
    public void A_question_counts_when_an_advice_turns_on_it()
    {
        var report = Coverage.Measure(TestPack.Base.Pack(CoverageCases.Told("een", "afstand: onbekend")));

        report.Questions.Select(question => question.Name).Should().Equal("afstand", "veilig", "wil_meedoen");
        report.Questions[0].Cases.Should().Be(1);
        report.Questions[1].Cases.Should().Be(0);
    }

    [Fact]
    public void A_question_that_no_rule_reads_is_told_apart()
    {
        var pack = TestPack.Base.Replacing("begrippen:\n", "begrippen:\n  kleur:\n    type: tekst\n    vraag: Welke kleur?\n").Pack();

        Coverage.Measure(pack).Questions.Where(question => !question.IsRead).Select(question => question.Name).Should().Equal("kleur");
    }

    [Fact]
    public void A_case_that_cannot_be_read_counts_for_nothing_and_is_reported()
    {
        var report = Coverage.Measure(TestPack.Base.Pack(CoverageCases.Told("een"), ("casussen/kapot.yaml", "casus: Half\n")));

        report.Cases.Should().Be(1);
        report.Unread.Select(diagnostic => diagnostic.Path).Distinct().Should().Equal("casussen/kapot.yaml");
        report.IsComplete.Should().BeFalse();
    }

    [Fact]
    public void One_goal_can_be_asked_for_and_only_one_that_exists()
    {
        var pack = TestPack.Base.Pack(CoverageCases.Told("een"));

        Coverage.Measure(pack, "naar_school").Goals.Should().ContainSingle();
        FluentActions.Invoking(() => Coverage.Measure(pack, "naar_huis")).Should().Throw<ArgumentException>();
    }

    private static RuleCoverage Rule(CoverageReport report, string id) => report.Rules.Single(rule => rule.Id == id);
}
