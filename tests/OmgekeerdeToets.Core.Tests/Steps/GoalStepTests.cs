using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Steps;

/// <summary>Which goals are looked at, and with which solutions.</summary>
public sealed class GoalStepTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void Each_goal_has_its_own_verdict_beside_one_that_is_not_at_stake()
    {
        _rules.Goals(
            _rules.Goal(_rules.Always(), _rules.Solution("a"), _rules.Solution("b", _rules.Always(Truth.False))) with { Name = "dak" },
            _rules.Goal(_rules.Always(Truth.False), _rules.Solution("c")) with { Name = "eten" },
            _rules.Goal(_rules.Always(Truth.Unknown), _rules.Solution("d", _rules.Always(Truth.Unknown)), _rules.Solution("e")) with { Name = "school" });

        var verdicts = Weigh(_rules.Situation());

        verdicts.Select(verdict => (verdict.Goal.Name, verdict.Kind)).Should().Equal(
            ("dak", AdviceKind.Solution), ("eten", AdviceKind.NotAtStake), ("school", AdviceKind.AskFirst));
        verdicts.SelectMany(verdict => verdict.Solutions).Select(solution => (solution.Solution.Name, solution.Outcome)).Should().Equal(
            ("a", Outcome.Recommended), ("b", Outcome.FallsAway), ("d", Outcome.NotYetAssessable), ("e", Outcome.Possible));
    }

    [Fact]
    public void An_own_proposal_walks_along_with_the_solutions_of_its_goal_in_name_order()
    {
        _rules.Goals(
            _rules.Goal(_rules.Always(), _rules.Solution("bus"), _rules.Solution("taxi")) with { Name = "school" },
            _rules.Goal(_rules.Always(), _rules.Solution("spreiding")) with { Name = "schulden" });
        var situation = With(_rules.Situation(), new OwnProposal("school", _rules.Solution("fiets")));

        Weigh(situation).Select(verdict => string.Join(',', verdict.Solutions.Select(solution => solution.Solution.Name)))
            .Should().Equal("bus,fiets,taxi", "spreiding");
    }

    [Fact]
    public void A_goal_that_is_not_at_stake_holds_the_proposals_of_its_own_case_and_no_other()
    {
        var goal = _rules.Goal(_rules.Always(Truth.False), _rules.Solution("bus"));
        var with = With(_rules.Situation(), new OwnProposal(goal.Name, _rules.Solution("fiets")));

        Weigh(_rules.Situation())[0].Outcome.Solutions.Should().ContainSingle();
        Weigh(with)[0].Outcome.Solutions.Should().HaveCount(2);
        Weigh(_rules.Situation())[0].Outcome.Solutions.Should().ContainSingle();
        Weigh(With(_rules.Situation(), new OwnProposal(goal.Name, _rules.Solution("step"))))[0].Outcome.Solutions
            .Select(solution => solution.Name).Should().Equal("bus", "step");
    }

    [Fact]
    public void A_goal_that_is_not_at_stake_still_says_whether_a_core_value_carries_it()
    {
        foreach (var carried in new[] { Truth.True, Truth.False, Truth.Unknown, Truth.True })
        {
            var fact = _rules.Always(carried);
            _rules.Goal(_rules.Always(Truth.False), fact, _rules.Solution("a"));
            Weigh(_rules.Situation())[0].Carried.Should().Be(carried);
        }
    }

    [Fact]
    public void One_goal_says_for_each_case_whether_it_is_carried()
    {
        var fact = _rules.Fact("waarde");
        _rules.Goal(_rules.Always(Truth.False), _rules.When(fact), _rules.Solution("a"));

        new[] { true, false, true }.Select(value => Weigh(_rules.Situation((fact, value)))[0].Carried)
            .Should().Equal(Truth.True, Truth.False, Truth.True);
        Weigh(_rules.Situation())[0].Carried.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_solution_is_found_by_its_name()
    {
        var goal = _rules.Goal(_rules.Always(), _rules.Solution("a"), _rules.Solution("b"));

        goal.FindSolution("b")!.Name.Should().Be("b");
        goal.FindSolution("c").Should().BeNull();
    }

    private static Situation With(Situation situation, OwnProposal proposal) =>
        new(situation.Blueprint, situation.Content with { OwnProposals = [proposal] });

    private IReadOnlyList<GoalVerdict> Weigh(Situation situation) => Assessment.Weigh(Findings.Of(_rules, situation));
}
