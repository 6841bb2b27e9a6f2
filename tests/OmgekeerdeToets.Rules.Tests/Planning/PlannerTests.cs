using OmgekeerdeToets.Planning;

namespace OmgekeerdeToets.Rules.Tests.Planning;

public sealed class PlannerTests
{
    private static readonly FamilyPack Family = FamilyPack.AsWritten;

    [Fact]
    public void What_is_acute_comes_first_and_then_what_the_household_chose()
    {
        var plan = Family.Plan(FamilyPack.Everything);

        plan.Goals.Select(goal => goal.Name).Should().Equal("licht_en_warmte", "elke_dag_naar_school", "rust_in_geldzaken", "weer_naar_buiten");
        Keys(plan).Should().Equal("afspraak_energie", "samen_lopen", "schuldhulp");
    }

    [Fact]
    public void A_solution_of_two_goals_is_one_solution()
    {
        var walking = Family.Plan(FamilyPack.Everything).Solutions.Single(solution => solution.Key == "samen_lopen");

        walking.Serves.Select(use => use.Goal.Name).Should().Equal("elke_dag_naar_school", "weer_naar_buiten");
        walking.Asks.Should().Equal("Elke schooldag meelopen");
    }

    [Fact]
    public void Doing_nothing_in_two_goals_stays_two_things()
    {
        var plan = Family
            .Changing("weer_naar_buiten", "geschikt_als: ouder_komt_buiten", "geschikt_als: niet ouder_komt_buiten")
            .Changing("rust_in_geldzaken", "geschikt_als: achterstand minder dan 500 euro", "geschikt_als: achterstand meer dan 0 euro")
            .Plan(FamilyPack.Everything, ("schuldhulp: ja, samen_lopen: ja", "schuldhulp: nee, weer_naar_buiten/samen_lopen: nee, elke_dag_naar_school/samen_lopen: ja"));

        Keys(plan).Should().Equal("afspraak_energie", "samen_lopen", "rust_in_geldzaken/niets_doen", "weer_naar_buiten/niets_doen");
    }

    [Fact]
    public void What_is_required_comes_right_before_it_also_when_that_is_acute()
    {
        var plan = Family
            .Changing("rust_in_geldzaken", "    vereist: licht_en_warmte/afspraak_energie\n", "")
            .Changing("licht_en_warmte", "    voorwaarden:\n", "    vereist: rust_in_geldzaken/schuldhulp\n    voorwaarden:\n")
            .Plan(FamilyPack.Everything);

        Keys(plan).Should().Equal("schuldhulp", "afspraak_energie", "samen_lopen");
    }

    [Fact]
    public void Two_that_need_each_other_keep_their_place()
    {
        var plan = Family
            .Changing("licht_en_warmte", "    voorwaarden:\n", "    vereist: rust_in_geldzaken/schuldhulp\n    voorwaarden:\n")
            .Plan(FamilyPack.Everything);

        Keys(plan).Should().Equal("schuldhulp", "afspraak_energie", "samen_lopen");
        plan.Links.Count(link => link.Kind == LinkKind.Requires).Should().Be(2);
    }

    [Fact]
    public void Advices_that_do_not_go_together_are_both_left_standing()
    {
        var plan = Family.Plan(FamilyPack.OneMorning);

        plan.Links.Where(link => link.IsClash).Should().ContainSingle();
        plan.Solutions.Where(solution => solution.IsDisputed).Select(solution => solution.Key)
            .Should().Equal("samen_lopen", "ochtenden_in_het_atelier");
        plan.Settled.Select(solution => solution.Key).Should().Equal("afspraak_energie", "schuldhulp");
    }

    [Fact]
    public void Ruling_out_goes_both_ways_and_is_said_once()
    {
        var plan = Family
            .Changing("elke_dag_naar_school", "    voorwaarden:\n", "    sluit_uit: weer_naar_buiten/ochtenden_in_het_atelier\n    voorwaarden:\n")
            .Plan(FamilyPack.OneMorning);

        plan.Links.Where(link => link.IsClash).Should().ContainSingle();
    }

    [Fact]
    public void What_one_goal_says_of_a_solution_counts_wherever_it_serves()
    {
        // Said in the file of one goal, of a solution that is advised in another.
        var plan = Family
            .Changing("weer_naar_buiten", "    vraagt_van_inwoner:\n      - Elke schooldag meelopen\n", "    versterkt: rust_in_geldzaken/schuldhulp\n")
            .Plan(FamilyPack.OneMorning);

        plan.Links.Should().Contain(link => link.Kind == LinkKind.Strengthens && link.From.Key == "samen_lopen" && link.To.Key == "schuldhulp");
    }

    [Fact]
    public void What_is_required_and_not_in_the_plan_is_named()
    {
        var missing = Family.Plan(FamilyPack.ToChoose).MissingNeeds.Should().ContainSingle().Which;

        missing.From.Key.Should().Be("schuldhulp");
        missing.Needed.Name.Should().Be("afspraak_energie");
        missing.Outcome.Should().Be(Outcome.FallsAway);
    }

    [Fact]
    public void A_choice_stays_a_choice()
    {
        var plan = Family.Plan(FamilyPack.ToChoose);

        Keys(plan).Should().Equal("samen_lopen", "schuldhulp");
        plan.OpenGoals.Select(goal => goal.Name).Should().Equal("licht_en_warmte", "weer_naar_buiten");
    }

    [Fact]
    public void One_goal_makes_no_plan()
    {
        var result = Family.Assess(
            FamilyPack.Everything,
            ("afsluiting_dreigt: ja", "afsluiting_dreigt: nee"), ("achterstand: 4300 euro", "achterstand: 0 euro"), ("ouder_komt_buiten: nee", "ouder_komt_buiten: ja"));

        result.Goals.Count(advice => advice.AtStake == Truth.True).Should().Be(1);
        Planner.Plan(result.Verdicts, result.Situation, result.Rules.Blueprint).Should().BeNull();
        Report.Plan(result).Should().BeEmpty();
        Report.Text(result).Should().NotContain("Plan voor het huishouden");
        Report.Json(result, withTrace: true).Should().NotContain("\"plan\"").And.NotContain("plan:");
    }

    [Theory]
    [InlineData(FamilyPack.Everything)]
    [InlineData(FamilyPack.OneMorning)]
    [InlineData(FamilyPack.ToChoose)]
    public void What_solutions_say_of_each_other_changes_no_advice(string name)
    {
        var said = Family.Assess(name);
        var silent = Family.WithoutLinks().Assess(name);

        GoalsOf(said).Should().Be(GoalsOf(silent));
        Report.Plan(said).Should().NotEqual(Report.Plan(silent), "the plan does read it");
    }

    private static string GoalsOf(AssessmentResult result) =>
        System.Text.Json.Nodes.JsonNode.Parse(Report.Json(result))!["doelen"]!.ToJsonString();

    private static IEnumerable<string> Keys(HouseholdPlan plan) => plan.Solutions.Select(solution => solution.Key);
}
