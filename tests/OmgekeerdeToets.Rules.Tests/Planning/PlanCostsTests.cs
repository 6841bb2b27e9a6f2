using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Rules.Tests.Planning;

public sealed class PlanCostsTests
{
    private static readonly FamilyPack Family = FamilyPack.AsWritten;

    /// <summary>
    /// Counted by hand, over 36 months with a short term of 6. The resident: the arrangement 6 × € 30 = € 180, a coat for two
    /// children 2 × € 12,50 = € 25, and 36 × € 25 = € 900 saved with the debts: 180 + 25 − 900 = −695. The municipality: a call
    /// € 0, help with the debts € 1.450, the companion 6 × € 60 = € 360: 0 + 1450 + 360 = 1810. Walking along serves two goals
    /// and is counted once: twice would be € 2.170 and −670.
    /// </summary>
    [Fact]
    public void The_totals_are_those_counted_by_hand()
    {
        var plan = Family.Plan(FamilyPack.Everything);

        plan.Resident.Costs.Should().Be(new Costs(new Fraction(-695), IsComplete: true));
        plan.Municipality.Costs.Should().Be(new Costs(new Fraction(1810), IsComplete: true));
        plan.Resident.Missing.Concat(plan.Municipality.Missing).Should().BeEmpty();
    }

    [Fact]
    public void A_total_is_added_up_exactly_and_rounded_once()
    {
        // 10/3 + 10/3 + 360 = 366 2/3; the rounded amounts would make 366,66.
        var plan = Family
            .Changing("licht_en_warmte", "bedrag: 0 euro\n        hoe_vaak: eenmalig\n        omdat: Bellen", "bedrag: 10 euro / 3\n        hoe_vaak: eenmalig\n        omdat: Bellen")
            .Changing("rust_in_geldzaken", "bedrag: kosten_schuldhulp", "bedrag: 10 euro / 3")
            .Plan(FamilyPack.Everything);

        plan.Municipality.Costs.Total!.Value.ToDecimal(out _).Should().Be(366.67m);
        PlanCosts.Of(plan.Solutions[0], CostBearer.Municipality).Total!.Value.ToDecimal(out _).Should().Be(3.33m);
    }

    [Fact]
    public void An_amount_nobody_knows_makes_it_at_least()
    {
        var plan = Family.Plan(FamilyPack.Everything, ("  kosten_schuldhulp: 1450 euro\n", ""));

        plan.Municipality.Costs.Should().Be(new Costs(new Fraction(360), IsComplete: false));
        plan.Municipality.Missing.Should().ContainSingle().Which.Should().Match<MissingAmount>(missing =>
            missing.Kind == MissingKind.Unknown && missing.Solution!.Key == "schuldhulp");
        plan.Resident.Costs.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Goals_that_say_different_amounts_of_one_solution_make_it_at_least_the_highest()
    {
        var plan = Family.Changing("weer_naar_buiten", "bedrag: 60 euro", "bedrag: 70 euro").Plan(FamilyPack.Everything);

        plan.Municipality.Costs.Should().Be(new Costs(new Fraction(1870), IsComplete: false));
        plan.Municipality.Missing.Should().ContainSingle().Which.Kind.Should().Be(MissingKind.Differs);
    }

    [Fact]
    public void A_goal_that_says_no_amount_leaves_it_to_the_goal_that_does()
    {
        var plan = Family
            .Changing("weer_naar_buiten", "      - raakt: huishouden\n        wanneer: kort\n        bedrag: 12.50 euro * aantal kinderen\n        hoe_vaak: eenmalig\n        omdat: Een regenjas per kind, tweedehands.\n", "")
            .Plan(FamilyPack.Everything);

        plan.Resident.Costs.Should().Be(new Costs(new Fraction(-695), IsComplete: true));
    }

    [Fact]
    public void Not_stated_is_not_zero()
    {
        var plan = Family
            .Changing("licht_en_warmte", "      - raakt: huishouden\n        wanneer: kort\n        bedrag: 30 euro\n        hoe_vaak: per_maand\n        omdat: De achterstand bij het energiebedrijf wordt in een half jaar ingelopen.\n", "")
            .Plan(FamilyPack.Everything);

        plan.Resident.Costs.Should().Be(new Costs(new Fraction(-875), IsComplete: false));
        plan.Resident.Missing.Should().ContainSingle().Which.Kind.Should().Be(MissingKind.NotStated);
    }

    [Fact]
    public void What_people_still_choose_is_not_counted_and_named()
    {
        var clash = Family.Plan(FamilyPack.OneMorning).Municipality;
        clash.Costs.Should().Be(new Costs(new Fraction(1450), IsComplete: false));
        clash.Missing.Select(missing => missing.Kind).Should().Equal(MissingKind.Disputed, MissingKind.Disputed);

        var open = Family.Plan(FamilyPack.ToChoose).Municipality;
        open.Costs.Should().Be(new Costs(new Fraction(360), IsComplete: false));
        open.Missing.Select(missing => missing.Kind).Should().Equal(MissingKind.Unknown, MissingKind.OpenGoal, MissingKind.OpenGoal);
    }
}
