using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>In which order is asked what can matter.</summary>
public sealed class NextQuestionTests
{
    private const int Limit = 4_096;

    private readonly ToyRules _rules = new();

    [Fact]
    public void Of_one_step_a_sign_of_danger_comes_first_then_what_is_looked_up_then_what_is_less_delicate_then_by_name()
    {
        var facts = new[] { Fact("e", Sensitivity.VeryPersonal), Fact("d"), Fact("c"), Fact("b", Sensitivity.Known), Sign("f") };
        var goal = Any(facts) with { IsUrgent = true };
        _rules.Goals(goal);

        Asked(Limit).Should().Equal("f", "b", "c", "d", "e");
        Asked(limit: 1).Should().Equal(["f", "b", "c", "d", "e"], "where not all can be looked into, nothing settles more than anything else");
    }

    [Fact]
    public void What_settles_more_is_asked_before_what_settles_less()
    {
        var (a, b, c) = (Fact("a"), Fact("b"), Fact("c"));
        var rule = _rules.Rule("c, en anders a en b", s => s.ValueOf(c).Truth.Or(s.ValueOf(a).Truth.And(s.ValueOf(b).Truth)), a, b, c);
        _rules.Goals(Goal(rule));

        Asked(Limit).Should().Equal("c", "a", "b");
        Asked(limit: 8).Should().Equal(["c", "a", "b"], "there are eight completions, and so many may be looked at");
        Asked(limit: 7).Should().Equal("a", "b", "c");
    }

    [Fact]
    public void Where_nothing_is_open_nothing_is_asked()
    {
        var fact = Fact("a");
        _rules.Goals(Goal(_rules.When(fact)));

        Asked(Limit, (fact, false)).Should().BeEmpty();
    }

    [Fact]
    public void Where_every_answer_gives_the_same_and_another_advice_than_none_all_that_is_open_is_asked()
    {
        var fact = Fact("a");
        _rules.Goals(_rules.Goal(_rules.Always(), _rules.Solution("a", Known(fact))));

        Asked(Limit).Should().Equal("a");
        Asked(Limit, (fact, false)).Should().BeEmpty();
    }

    private Rule Known(FactDefinition fact) => _rules.Rule("bekend", s => TruthLogic.From(s.ValueOf(fact).IsKnown), fact) with { AsksWhetherKnown = true };

    private FactDefinition Fact(string name, Sensitivity sensitivity = Sensitivity.Ordinary) => _rules.Fact(index => new FactDefinition
    {
        Name = name, Label = name, Type = FactType.YesNo, Index = index, Sensitivity = sensitivity,
    });

    private FactDefinition Sign(string name) => _rules.Fact(index => new FactDefinition
    {
        Name = name, Label = name, Type = FactType.YesNo, Index = index, Sensitivity = Sensitivity.VeryPersonal,
        IsJudgement = true, IsDelicate = true, GivenForHelp = true,
    });

    private Goal Any(FactDefinition[] facts) =>
        Goal(_rules.Rule("een van alle", s => facts.Select(fact => s.ValueOf(fact).Truth).Aggregate(Truth.False, TruthLogic.Or), facts));

    // The only solution is not suitable: so the advice turns on what is at stake alone.
    private Goal Goal(Rule atStake) => _rules.Goal(atStake, _rules.Solution("a", _rules.Always(Truth.False)));

    private IEnumerable<string> Asked(int limit, params (FactDefinition Fact, bool Value)[] answers)
    {
        var situation = _rules.Situation(answers);
        var verdict = Assessment.Weigh(Findings.Of(_rules, situation))[0];
        return NextQuestion.InOrder(_rules, situation, verdict, limit).Select(fact => fact.Name).ToList();
    }
}
