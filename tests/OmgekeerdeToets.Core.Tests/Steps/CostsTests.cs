using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Core.Tests.Steps;

/// <summary>What a solution costs, per purse.</summary>
public sealed class CostsTests
{
    private readonly ToyRules _rules = new();

    [Theory]
    [InlineData(AffectedParty.Resident, CostBearer.Resident)]
    [InlineData(AffectedParty.Household, CostBearer.Resident)]
    [InlineData(AffectedParty.Child, CostBearer.Resident)]
    [InlineData(AffectedParty.Municipality, CostBearer.Municipality)]
    public void Resident_household_and_child_share_one_purse(AffectedParty party, object purse)
    {
        var other = (CostBearer)purse == CostBearer.Resident ? CostBearer.Municipality : CostBearer.Resident;
        var costs = Pays(10) with { Party = party };

        Of((CostBearer)purse, costs).Should().Be(new Costs(new Fraction(10), IsComplete: true));
        Of(other, costs).Should().Be(Costs.NotStated);
    }

    [Fact]
    public void What_the_surroundings_pay_is_nobodys_purse()
    {
        Of(CostBearer.Resident, Pays(10) with { Party = AffectedParty.Surroundings }).Should().Be(Costs.NotStated);
        Of(CostBearer.Municipality, Pays(10) with { Party = AffectedParty.Surroundings }).Should().Be(Costs.NotStated);
    }

    [Fact]
    public void Amounts_are_added_up_and_revenue_is_taken_off() =>
        Of(CostBearer.Resident, Pays(10), Pays(5), Receives(3)).Should().Be(new Costs(new Fraction(12), IsComplete: true));

    [Fact]
    public void Nothing_stated_is_not_zero()
    {
        Costs.NotStated.Should().Be(new Costs(null, IsComplete: false));
        Of(CostBearer.Resident).Should().Be(Costs.NotStated);
        Of(CostBearer.Resident, Pays(10, Truth.False)).Should().Be(Costs.NotStated, "what does not happen costs nothing, and says nothing");
    }

    [Fact]
    public void What_certainly_does_not_happen_leaves_the_rest_complete() =>
        Of(CostBearer.Resident, Pays(10), Pays(5, Truth.False)).Should().Be(new Costs(new Fraction(10), IsComplete: true));

    [Fact]
    public void What_may_happen_makes_the_total_a_least_total() =>
        Of(CostBearer.Resident, Pays(10), Pays(5, Truth.Unknown), Pays(1)).Should().Be(new Costs(new Fraction(11), IsComplete: false));

    [Fact]
    public void An_amount_nobody_knows_makes_the_total_a_least_total()
    {
        var unknown = Pays(0) with { Money = new Money(ToyRules.UnknownAmount, Rhythm.Once, IsRevenue: false) };
        var monthly = Pays(0) with { Money = new Money(ToyRules.UnknownAmount, Rhythm.Monthly, IsRevenue: false) };

        Of(CostBearer.Resident, Pays(10), unknown).Should().Be(new Costs(new Fraction(10), IsComplete: false));
        Of(CostBearer.Resident, monthly, Pays(10)).Should().Be(new Costs(new Fraction(10), IsComplete: false));
    }

    [Fact]
    public void The_total_is_rounded_to_cents_once_and_not_per_amount()
    {
        Fraction.TryDivide(Fraction.One, new Fraction(3), out var third).Should().BeTrue();

        Of(CostBearer.Resident, Pays(third), Pays(third), Pays(third)).Total.Should().Be(Fraction.One);
        Of(CostBearer.Resident, Pays(third)).Total.Should().Be(Fraction.FromDecimal(0.33m));
    }

    [Fact]
    public void A_total_that_grows_too_large_keeps_what_could_be_added()
    {
        var most = Pays(Fraction.FromDecimal(decimal.MaxValue));

        Of(CostBearer.Resident, Pays(10), most, Pays(5)).Should().Be(new Costs(new Fraction(15), IsComplete: false));
    }

    private Costs Of(CostBearer bearer, params ConsequenceRule[] consequences)
    {
        var solution = _rules.Solution("a") with { Consequences = [.. consequences] };
        _rules.Goal(_rules.Always(), solution);
        return Costs.Of(solution, bearer, Findings.Of(_rules, _rules.Situation()));
    }

    private ConsequenceRule Pays(int euro, Truth holds = Truth.True) => Pays(new Fraction(euro), holds);

    private ConsequenceRule Receives(int euro) => Pays(euro) with
    {
        Money = new Money(new Amount(-1, new Fraction(euro)), Rhythm.Once, IsRevenue: true),
    };

    private ConsequenceRule Pays(Fraction euro, Truth holds = Truth.True) => new()
    {
        Rule = _rules.Always(holds),
        Party = AffectedParty.Resident,
        LongTerm = false,
        Money = new Money(new Amount(-1, euro), Rhythm.Once, IsRevenue: false),
    };
}
