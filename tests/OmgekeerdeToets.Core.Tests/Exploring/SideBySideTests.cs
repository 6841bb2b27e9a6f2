using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>Of which solutions backing is asked at once.</summary>
public sealed class SideBySideTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void Beside_the_one_that_matters_another_is_asked_in_the_order_of_their_titles()
    {
        var b = _rules.Solution("b");

        Shown([_rules.Solution("a"), b, _rules.Solution("c")], ["c"]).Should().Equal("a", "c");
        Shown([_rules.Solution("a") with { Title = "Zo" }, b], ["b"]).Should().Equal("a", "b"); // "Zo" before "b": by their code
        Shown([_rules.Solution("a") with { Title = "zo" }, b], ["b"]).Should().Equal("b", "a");
    }

    [Fact]
    public void Two_that_matter_are_enough_and_none_is_asked_twice() =>
        Shown([_rules.Solution("a"), _rules.Solution("b"), _rules.Solution("c")], ["b", "c"]).Should().Equal("b", "c");

    [Fact]
    public void What_was_asked_for_is_always_among_them()
    {
        Shown([_rules.Solution("a"), _rules.Solution("b"), _rules.Solution("c")], ["a"], requested: "c").Should().Equal("a", "c");
        Shown([_rules.Solution("a"), _rules.Solution("b"), _rules.Solution("c")], ["a", "b"], requested: "c").Should().Equal("a", "b", "c");
    }

    [Fact]
    public void What_fell_away_comes_last_and_duties_and_talking_are_not_asked_beside_it()
    {
        var fallen = _rules.Solution("a", _rules.Always(Truth.False));

        Shown([fallen, _rules.Solution("b"), _rules.Solution("c")], ["c"]).Should().Equal("b", "c");
        Shown([fallen, _rules.Solution("c")], ["c"]).Should().Equal("a", "c");
        Shown([_rules.Solution("a", form: SolutionForm.Duty), _rules.Solution("b", form: SolutionForm.Talk), _rules.Solution("c")], ["c"]).Should().Equal("c");
    }

    [Fact]
    public void What_was_answered_is_not_asked_again_and_that_differs_for_the_organisation()
    {
        var solutions = new[] { _rules.Solution("a"), _rules.Solution("b"), _rules.Solution("c") };

        Shown(solutions, ["c"], said: ("a", new Backing(Truth.True, Truth.Unknown, null))).Should().Equal("b", "c");
        Shown(solutions, ["c"], said: ("a", new Backing(Truth.Unknown, Truth.False, null))).Should().Equal("a", "c");
        Shown(solutions, ["c"], said: ("a", new Backing(Truth.Unknown, Truth.False, null)), ofOrganisation: true).Should().Equal("b", "c");
        Shown(solutions, ["c"], said: ("a", new Backing(Truth.True, Truth.Unknown, null)), ofOrganisation: true).Should().Equal("a", "c");
    }

    private IEnumerable<string> Shown(
        Solution[] solutions, string[] open, string? requested = null, (string Solution, Backing Backing)? said = null, bool ofOrganisation = false)
    {
        var goal = _rules.Goal(_rules.Always(), solutions);
        var situation = new Situation(_rules.Blueprint, _rules.Situation().Content with { HelpRequest = new HelpRequest(null, null, requested) });
        situation = said is var (solution, backing) ? situation.WithBacking(goal.Name, solution, backing) : situation;
        var verdict = Assessment.Weigh(Findings.Of(_rules, situation))[0];
        var shown = SideBySide.Of(situation, verdict, [.. open.Select(name => new OpenFact
        {
            Backing = name, OfOrganisation = ofOrganisation, Step = 5, ReadBy = goal.Solutions.Single(one => one.Name == name).Suitable,
        })]);
        shown.Should().OnlyContain(fact => fact.OfOrganisation == ofOrganisation && fact.Step == 5);
        shown.Should().OnlyContain(fact => fact.ReadBy == goal.Solutions.Single(one => one.Name == fact.Backing).Suitable);
        return shown.Select(fact => fact.Backing!);
    }
}
