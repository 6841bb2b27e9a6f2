using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>The advice when only the weighing is otherwise: another criterion first, or another weight for one argument.</summary>
public sealed class TrialsTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void Another_criterion_first_gives_the_advice_by_that_criterion()
    {
        var trials = Of(_rules.Solution("a"), _rules.Solution("b", wholly: false) with { Arguments = [For(Weight.Heavy)] });

        Advice(trials, WeighingTrial.First(Criterion.Helps)).NamesOfBest().Should().Equal("a");
        Advice(trials, WeighingTrial.First(Criterion.HeavyRows)).NamesOfBest().Should().Equal("b");
    }

    [Fact]
    public void Another_weight_for_an_argument_gives_the_advice_with_that_weight()
    {
        var heavy = For(Weight.Heavy);
        var trials = Of(_rules.Solution("a"), _rules.Solution("b") with { Arguments = [heavy] }, _rules.Solution("c") with { Arguments = [For(Weight.Light)] });

        Advice(trials, WeighingTrial.Weighs(heavy.Rule, Weight.Heavy)).NamesOfBest().Should().Equal("b");
        Advice(trials, WeighingTrial.Weighs(heavy.Rule, Weight.Light)).NamesOfBest().Should().Equal("b", "c");
    }

    [Fact]
    public void Only_arguments_that_hold_and_do_not_decide_by_themselves_can_weigh_otherwise()
    {
        var open = _rules.Fact("open");
        var holds = For(Weight.Light);
        var trials = Of(
            _rules.Solution("a") with { Arguments = [holds, new ArgumentRule(_rules.When(open), SpeaksFor: true, Weight.Heavy, null)] },
            _rules.Solution("b") with { Arguments = [new ArgumentRule(_rules.Always(), SpeaksFor: false, Weight.Decisive, null)] });

        trials.Arguments.Select(one => (one.Solution.Name, one.Argument.Rule)).Should().Equal(("a", holds.Rule));
    }

    private ArgumentRule For(Weight weight) => new(_rules.Always(), SpeaksFor: true, weight, null);

    private static GoalVerdict Advice(Trials trials, params WeighingTrial[] weighings) => trials.With([], weighings).Goals[0].Verdict;

    private Trials Of(params Solution[] solutions)
    {
        var goal = _rules.Goal(_rules.Always(), solutions);
        return new Trials(Assessment.Run(_rules, _rules.Situation(), AssessmentOptions.Default), goal);
    }
}
