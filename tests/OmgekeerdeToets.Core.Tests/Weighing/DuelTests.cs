using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Weighing;

public sealed class DuelTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void Helping_wholly_goes_before_helping_partly() =>
        Between(_rules.Solution("a"), _rules.Solution("b", wholly: false)).Should().Be((Standing.First, Criterion.Helps));

    [Theory]
    [InlineData(Truth.True, Truth.Unknown, Standing.First)]
    [InlineData(Truth.Unknown, Truth.False, Standing.First)]
    [InlineData(Truth.False, Truth.True, Standing.Second)]
    public void Backing_ranks_yes_unknown_no(Truth a, Truth b, object expected) =>
        Between(_rules.Solution("a"), _rules.Solution("b"), a, b).Should().Be(((Standing)expected, Criterion.Backing));

    [Fact]
    public void A_row_counts_once_by_its_heaviest_true_argument()
    {
        var many = With(_rules.Solution("a"), Touches(true, Weight.Light), Touches(true, Weight.Light), Touches(true, Weight.Light));
        var one = With(_rules.Solution("b"), Touches(true, Weight.Heavy));

        Between(many, one).Should().Be((Standing.Second, Criterion.HeavyRows), "three light sentences are no heavy one");
        Between(many, With(_rules.Solution("c"), Touches(true, Weight.Light))).Item1.Should().Be(Standing.Equal);
    }

    [Fact]
    public void For_and_against_of_the_same_weight_in_one_row_are_even() =>
        Between(With(_rules.Solution("a"), Touches(true, Weight.Heavy), Touches(false, Weight.Heavy)), _rules.Solution("b"))
            .Item1.Should().Be(Standing.Equal);

    [Fact]
    public void Better_in_one_row_and_worse_in_another_cannot_be_compared() =>
        Between(
            With(_rules.Solution("a"), Touches(true, Weight.Heavy)),
            With(_rules.Solution("b"), Touches(true, Weight.Heavy, AffectedParty.Child)))
            .Should().Be((Standing.Incomparable, Criterion.HeavyRows));

    [Fact]
    public void An_unknown_argument_counts_for_neither_side() =>
        Between(With(_rules.Solution("a"), Touches(true, Weight.Heavy, holds: Truth.Unknown)), _rules.Solution("b"))
            .Item1.Should().Be(Standing.Equal);

    [Theory]
    [InlineData(Fit.Customised, Standing.Equal)]
    [InlineData(Fit.Factual, Standing.Equal)]
    [InlineData(Fit.ExtraStatutory, Standing.First)]
    public void Only_extra_statutory_policy_comes_after_the_law(Fit other, object expected) =>
        Between(
            _rules.Solution("a"),
            _rules.Solution("b") with { LegalEntries = [ToyRules.Carrier(_rules.Always(), other)] })
            .Item1.Should().Be((Standing)expected);

    [Fact]
    public void Extra_statutory_policy_comes_after_the_law_on_either_side() =>
        Between(
            _rules.Solution("a") with { LegalEntries = [ToyRules.Carrier(_rules.Always(), Fit.ExtraStatutory)] },
            _rules.Solution("b")).Should().Be((Standing.Second, Criterion.Statutory));

    [Fact]
    public void The_lowest_complete_total_goes_first_and_not_stated_goes_last()
    {
        var cheap = With(_rules.Solution("a"), Costs(10));
        var dear = With(_rules.Solution("b"), Costs(20));
        var incomplete = With(_rules.Solution("c"), Costs(1), Costs(1, holds: Truth.Unknown));

        Between(cheap, dear).Should().Be((Standing.First, Criterion.MunicipalCosts));
        Between(dear, incomplete).Should().Be((Standing.First, Criterion.MunicipalCosts));
        Between(dear, _rules.Solution("d")).Should().Be((Standing.First, Criterion.MunicipalCosts));
        Between(incomplete, _rules.Solution("d")).Item1.Should().Be(Standing.Equal);
    }

    [Theory]
    [InlineData("eenmalig", true, 100)]
    [InlineData("maand", true, 3600)]
    [InlineData("maand", false, 600)]
    [InlineData("jaar", true, 300)]
    public void Costs_are_added_up_over_the_horizon_or_the_short_term(string rhythm, bool longTerm, int expected)
    {
        var solution = With(_rules.Solution("a"), Costs(100) with
        {
            LongTerm = longTerm,
            Money = new Money(new Amount(-1, new Fraction(100)), rhythm switch
            {
                "maand" => Rhythm.Monthly,
                "jaar" => Rhythm.Yearly,
                _ => Rhythm.Once,
            }, IsRevenue: false),
        });
        Verdicts(Truth.Unknown, Truth.Unknown, solution)[0].Consequences.MunicipalCosts.Total.Should().Be(new Fraction(expected));
    }

    [Theory]
    [InlineData(Truth.True, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.False)]
    public void Helping_as_said_goes_before_less_and_help_that_hangs_on_something_stands_between(Truth more, Truth less)
    {
        var (a, b) = (HelpsWhen("a", more), HelpsWhen("b", less));

        Between(a, b).Should().Be((Standing.First, Criterion.Helps));
        Between(b, a).Should().Be((Standing.Second, Criterion.Helps));
    }

    [Fact]
    public void Wholly_that_does_not_hold_is_partly_and_partly_that_holds_goes_before_partly_that_does_not()
    {
        var partly = _rules.Solution("b", wholly: false);

        Between(HelpsWhen("a", Truth.False), partly).Item1.Should().Be(Standing.Equal);
        Between(HelpsWhen("a", Truth.Unknown), partly).Should().Be((Standing.First, Criterion.Helps));
    }

    [Fact]
    public void The_purse_of_the_resident_goes_before_that_of_the_municipality()
    {
        var cheapForResident = With(_rules.Solution("a"), Costs(10, AffectedParty.Resident), Costs(90));
        var cheapForMunicipality = With(_rules.Solution("b"), Costs(20, AffectedParty.Resident), Costs(1));

        Between(cheapForResident, cheapForMunicipality).Should().Be((Standing.First, Criterion.ResidentCosts));
        Between(cheapForMunicipality, cheapForResident).Should().Be((Standing.Second, Criterion.ResidentCosts));
    }

    [Fact]
    public void A_pack_that_orders_otherwise_is_followed()
    {
        var helps = With(_rules.Solution("a"), Costs(20));
        var cheap = With(_rules.Solution("b", wholly: false), Costs(10));

        Between(helps, cheap).Should().Be((Standing.First, Criterion.Helps));
        Between(helps, cheap, order: [Criterion.MunicipalCosts, Criterion.Helps]).Should().Be((Standing.Second, Criterion.MunicipalCosts));
        Between(helps, cheap, order: [Criterion.Backing]).Should().Be((Standing.Equal, null));
    }

    private Solution HelpsWhen(string name, Truth holds) =>
        _rules.Solution(name) with { Helps = new Help(Wholly: true, "het helpt", _rules.Always(holds)) };

    private static Solution With(Solution solution, params ConsequenceRule[] consequences) =>
        solution with { Consequences = [.. consequences] };

    private ConsequenceRule Touches(
        bool speaksFor, Weight weight, AffectedParty party = AffectedParty.Resident, Truth holds = Truth.True) =>
        new() { Rule = _rules.Always(holds), Party = party, LongTerm = false, SpeaksFor = speaksFor, Weight = weight };

    private ConsequenceRule Costs(int euro, AffectedParty party) => Costs(euro) with { Party = party };

    private ConsequenceRule Costs(int euro, Truth holds = Truth.True) => new()
    {
        Rule = _rules.Always(holds),
        Party = AffectedParty.Municipality,
        LongTerm = false,
        Money = new Money(new Amount(-1, new Fraction(euro)), Rhythm.Once, IsRevenue: false),
    };

    private (Standing Standing, Criterion? Criterion) Between(
        Solution a, Solution b, Truth backingA = Truth.Unknown, Truth backingB = Truth.Unknown, Criterion[]? order = null)
    {
        var verdicts = Verdicts(backingA, backingB, a, b);
        var duel = Duel.Between(
            verdicts.Single(v => v.Solution.Name == a.Name),
            verdicts.Single(v => v.Solution.Name == b.Name),
            order is null ? Criteria.Default : [.. order]);
        return (duel.Standing, duel.Criterion);
    }

    private IReadOnlyList<SolutionVerdict> Verdicts(Truth backingA, Truth backingB, params Solution[] solutions)
    {
        _rules.Goal(_rules.Always(), solutions);
        var situation = _rules.Situation().WithBacking("doel", solutions[0].Name, new Backing(backingA, Truth.Unknown, null));
        if (solutions.Length > 1)
        {
            situation = situation.WithBacking("doel", solutions[1].Name, new Backing(backingB, Truth.Unknown, null));
        }

        return Assessment.Weigh(Findings.Of(_rules, situation))[0].Solutions;
    }
}
