using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>Which open fact settles a solution that waits, and what becomes of it then.</summary>
public sealed class SettlingTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void One_fact_that_a_solution_hangs_on_settles_it_with_every_answer()
    {
        var open = _rules.Fact("open");

        var settling = Of(_rules.When(open));

        settling.Open.Select(turnable => turnable.Fact.Name).Should().Equal("open");
        settling.ByItself.Should().ContainSingle().Which.AlwaysSettles.Should().BeTrue();
        OutcomesOf(settling, 0).Should().Equal((Outcome.Possible, "0"), (Outcome.FallsAway, "1"));
    }

    [Fact]
    public void Of_two_that_are_needed_together_each_settles_it_with_one_answer()
    {
        var (one, other) = (_rules.Fact("een"), _rules.Fact("twee"));

        var settling = Of(_rules.Rule("beide", s => s.ValueOf(one).Truth.And(s.ValueOf(other).Truth), one, other));

        settling.ByItself.Select(fact => fact.Turnable.Fact.Name).Should().Equal("een", "twee");
        settling.ByItself.Should().OnlyContain(fact => fact.Settles && !fact.AlwaysSettles);
        OutcomesOf(settling, 1).Should().Equal((Outcome.NotYetAssessable, "0"), (Outcome.FallsAway, "1"));
    }

    [Fact]
    public void Where_only_both_answers_tell_no_fact_settles_it_by_itself()
    {
        var (one, other) = (_rules.Fact("een"), _rules.Fact("twee"));

        var settling = Of(_rules.Rule("gelijk", s => Same(s.ValueOf(one).Truth, s.ValueOf(other).Truth), one, other));

        settling.ByItself.Should().BeEmpty();
        settling.Open.Select(turnable => turnable.Fact.Name).Should().Equal("een", "twee");
    }

    [Fact]
    public void What_is_known_and_what_the_solution_does_not_read_is_left_out()
    {
        var (open, known, idle) = (_rules.Fact("open"), _rules.Fact("bekend"), _rules.Fact("van_een_ander"));
        var suitable = _rules.Rule("beide", s => s.ValueOf(open).Truth.And(s.ValueOf(known).Truth), open, known);
        var goal = _rules.Goal(_rules.Always(), _rules.Solution("a", suitable), _rules.Solution("b", _rules.When(idle)));

        var settling = Settling.Of(Assess((known, true)), goal, goal.Solutions[0]);

        settling.Open.Select(turnable => turnable.Fact.Name).Should().Equal("open");
    }

    [Fact]
    public void An_answer_may_show_that_the_goal_is_not_at_stake()
    {
        var open = _rules.Fact("open");
        var goal = _rules.Goal(_rules.When(open, "aan_de_orde"), _rules.Solution("a", _rules.When(open)));

        OutcomesOf(Settling.Of(Assess(), goal, goal.Solutions[0]), 0).Should().Equal((Outcome.Possible, "0"), (Outcome.NotAssessed, "1"));
    }

    private Settling Of(Rule suitable)
    {
        var goal = _rules.Goal(_rules.Always(), _rules.Solution("a", suitable));
        return Settling.Of(Assess(), goal, goal.Solutions[0]);
    }

    private AssessmentResult Assess(params (FactDefinition Fact, bool Value)[] answers) =>
        Assessment.Run(_rules, _rules.Situation(answers), AssessmentOptions.Default);

    private static IEnumerable<(Outcome, string)> OutcomesOf(Settling settling, int fact) =>
        settling.ByItself[fact].Outcomes.Select(one => (one.Outcome, string.Join(',', one.Cells)));

    private static Truth Same(Truth one, Truth other) =>
        one == Truth.Unknown || other == Truth.Unknown ? Truth.Unknown : TruthLogic.From(one == other);
}
