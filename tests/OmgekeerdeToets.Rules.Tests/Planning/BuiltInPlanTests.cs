using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Rules.Tests.Planning;

/// <summary>Households of the built-in pack: <c>rules/casussen/meer_doelen</c>.</summary>
public sealed class BuiltInPlanTests
{
    private static readonly RulePack Pack = RulePack.Load(Checkout.Path("rules")).GetOrThrow();

    public static TheoryData<string> Solutions =>
    [
        .. from goal in Pack.Blueprint.Goals
           from solution in goal.Solutions
           select $"{goal.Name}/{solution.Name}",
    ];

    /// <summary>
    /// Children who miss school, debts, and a mother who never goes out, counted by hand over 36 months. The resident: debts of
    /// € 450 and € 320 that are paid for her (−770), the upkeep of two bicycles 2 × € 5 × 36 = € 360, coffee € 0: −770 + 360 = −410.
    /// The municipality: € 770 of debts and € 350 of clothes = 1120, two bicycles 2 × € 250 = 500, coffee 36 × € 10 = 360: 1980.
    /// </summary>
    [Fact]
    public void School_debts_and_a_mother_indoors_add_up_as_counted_by_hand()
    {
        var plan = PlanOf("school_schulden_en_nooit_buiten");

        Keys(plan).Should().Equal("vrij_budget", "fiets", "koffie_een_keer_per_week");
        plan.Resident.Costs.Should().Be(new Costs(new Fraction(-410), IsComplete: true));
        plan.Municipality.Costs.Should().Be(new Costs(new Fraction(1980), IsComplete: true));
        plan.Resident.Missing.Concat(plan.Municipality.Missing).Should().BeEmpty();
    }

    /// <summary>
    /// The same family in winter, with a debt at the municipality. The cold of the children is acute and comes first; help with
    /// debts serves two goals. By hand, the resident: clothes € 0, help with debts € 0, bicycles 360, coffee € 0: 360. The
    /// municipality: clothes 2 × € 200 = 400, help with debts 3 × € 900 = 2700 once (twice would make 6660), bicycles 500,
    /// coffee 360: 3960.
    /// </summary>
    [Fact]
    public void What_is_acute_comes_first_and_nothing_is_paid_twice()
    {
        var plan = PlanOf("gezin_in_de_winter_en_een_schuld");

        Keys(plan).Should().Equal("kleding_in_natura", "schuldhulp", "fiets", "koffie_een_keer_per_week");
        plan.Goals[0].Should().Match<PlannedGoal>(goal => goal.IsUrgent && goal.Name == "kind_groeit_veilig_en_warm_op");
        plan.Solutions[1].Serves.Select(use => use.Goal.Name).Should().Equal("aan_het_werk_ondanks_schulden", "eerlijke_schuld_bij_de_gemeente");
        plan.Resident.Costs.Should().Be(new Costs(new Fraction(360), IsComplete: true));
        plan.Municipality.Costs.Should().Be(new Costs(new Fraction(3960), IsComplete: true));
    }

    [Fact]
    public void A_duty_waits_until_there_is_contact()
    {
        var plan = PlanOf("plicht_en_geen_contact");

        Keys(plan).Should().Equal("bellen", "standaard_twintig_uur");
        plan.Links.Should().ContainSingle(link => link.Kind == LinkKind.Requires && link.To.Key == "bellen");
    }

    [Fact]
    public void What_belongs_to_a_goal_that_is_not_at_stake_is_not_required()
    {
        var plan = PlanOf("plicht_en_geen_contact", ("  reageert_niet: ja\n", "  reageert_niet: nee\n  wil_weer_iets_doen: ja\n"));

        Keys(plan).Should().Contain("standaard_twintig_uur").And.NotContain("bellen");
        plan.MissingNeeds.Should().BeEmpty("there is contact");
    }

    [Fact]
    public void Two_bicycles_for_one_resident_are_left_to_choose() =>
        PlanOf("twee_fietsen_voor_een_inwoner").Links.Should().ContainSingle().Which.IsClash.Should().BeTrue();

    [Fact]
    public void Help_with_debts_makes_the_way_back_stronger() => PlanOf("schulden_en_al_jaren_thuis").Links.Should().Contain(link =>
        link.Kind == LinkKind.Strengthens && link.From.Key == "schuldhulp" && link.To.Key == "persoonlijke_aanpak");

    [Theory]
    [MemberData(nameof(Solutions))]
    public void Every_solution_says_what_it_costs_the_resident_and_the_municipality(string path)
    {
        var names = path.Split('/');
        var stated = Pack.Blueprint.FindGoal(names[0])!.FindSolution(names[1])!.Consequences
            .Where(consequence => consequence.Money is not null || consequence.ToFindOut is not null)
            .Select(consequence => consequence.Party)
            .ToHashSet();

        stated.Should().Contain(AffectedParty.Municipality);
        stated.Should().Contain(party => party != AffectedParty.Municipality && party != AffectedParty.Surroundings);
    }

    private static IEnumerable<string> Keys(HouseholdPlan plan) => plan.Solutions.Select(solution => solution.Key);

    private static HouseholdPlan PlanOf(string name, params (string Old, string With)[] changes)
    {
        var text = File.ReadAllText(Checkout.Path("rules", "casussen", "meer_doelen", name + ".yaml")).ReplaceLineEndings("\n");
        text = text[..text.IndexOf("\nverwacht:", StringComparison.Ordinal)] + "\n";
        foreach (var (old, with) in changes)
        {
            text.Should().Contain(old, "a test replaces something that is there");
            text = text.Replace(old, with, StringComparison.Ordinal);
        }

        var result = Pack.Assess(new CaseReader(Pack).ReadText(text, name).GetOrThrow());
        var plan = Planner.Plan(result.Verdicts, result.Situation, result.Rules.Blueprint);
        plan.Should().NotBeNull("several goals are at stake");
        return plan!;
    }
}
