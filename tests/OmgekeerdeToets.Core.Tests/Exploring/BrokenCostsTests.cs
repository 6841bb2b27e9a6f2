using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>Whether an advice hangs on costs that cells cannot compare.</summary>
public sealed class BrokenCostsTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void Without_such_costs_nothing_hangs_on_them() => Decide([_rules.Solution("a"), _rules.Solution("b")]).Should().BeFalse();

    [Fact]
    public void Between_two_that_nothing_else_tells_apart_they_decide()
    {
        Decide([_rules.Solution("a"), _rules.Solution("b")], (CostBearer.Resident, "a", "b")).Should().BeTrue();
        Decide([_rules.Solution("a"), _rules.Solution("b")], (CostBearer.Municipality, "a", "b")).Should().BeTrue();
    }

    [Fact]
    public void What_decides_before_them_leaves_nothing_to_them()
    {
        Decide([_rules.Solution("a"), _rules.Solution("b", wholly: false)], (CostBearer.Resident, "a", "b")).Should().BeFalse();
        Decide([_rules.Solution("a", wholly: false), _rules.Solution("b")], (CostBearer.Resident, "a", "b")).Should().BeFalse();
    }

    [Fact]
    public void Who_is_beaten_by_a_third_need_not_be_compared()
    {
        var (weak, weaker) = (_rules.Solution("a", wholly: false), _rules.Solution("b", wholly: false));

        Decide([weak, weaker, _rules.Solution("c")], (CostBearer.Resident, "a", "b")).Should().BeFalse();
        Decide([weak, weaker, _rules.Solution("c", _rules.Always(Truth.False))], (CostBearer.Resident, "a", "b")).Should().BeTrue("the third fell away");
        Decide([_rules.Solution("a"), _rules.Solution("b"), _rules.Solution("c", wholly: false)], (CostBearer.Resident, "a", "b")).Should().BeTrue();
    }

    [Fact]
    public void What_fell_away_has_no_costs_that_count() =>
        Decide([_rules.Solution("a"), _rules.Solution("b", _rules.Always(Truth.False))], (CostBearer.Resident, "a", "b")).Should().BeFalse();

    [Fact]
    public void Costs_that_do_not_count_decide_nothing()
    {
        var verdict = Weigh([_rules.Solution("a"), _rules.Solution("b")]);

        Broken([Criterion.Helps, Criterion.Backing], (CostBearer.Resident, "a", "b")).Decide(verdict).Should().BeFalse();
        Broken([Criterion.ResidentCosts], (CostBearer.Municipality, "a", "b")).Decide(verdict).Should().BeFalse();
        Broken([Criterion.ResidentCosts], (CostBearer.Resident, "a", "b")).Decide(verdict).Should().BeTrue("they are the first criterion");
    }

    private bool Decide(Solution[] solutions, params (CostBearer Bearer, string One, string Other)[] pairs) =>
        Broken([.. Criteria.Default], pairs).Decide(Weigh(solutions));

    private static BrokenCosts Broken(Criterion[] order, params (CostBearer Bearer, string One, string Other)[] pairs) => new(
        [.. pairs.SelectMany(pair => new[] { new BrokenPair(pair.Bearer, pair.One, pair.Other), new BrokenPair(pair.Bearer, pair.Other, pair.One) })],
        [],
        [.. order]);

    private GoalVerdict Weigh(Solution[] solutions)
    {
        _rules.Goal(_rules.Always(), solutions);
        return Assessment.Weigh(Findings.Of(_rules, _rules.Situation()))[0];
    }
}
