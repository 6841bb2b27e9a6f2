using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Weighing;

/// <summary>A refusal never removes the last solution that protects a child; it removes any other.</summary>
public sealed class ChildProtectionTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void The_last_one_that_protects_is_kept() =>
        Kept(Protecting("a"), _rules.Solution("b")).Should().Equal("a");

    [Fact]
    public void With_several_that_protect_all_of_those_refused_are_kept() =>
        Kept(Protecting("a"), Protecting("b")).Should().Equal("a", "b");

    [Fact]
    public void With_another_left_that_protects_a_refusal_is_a_refusal() =>
        Kept(Protecting("a"), Protecting("b") with { Conditions = [] }).Should().BeEmpty();

    [Fact]
    public void One_that_still_waits_is_left_too() =>
        Kept(Protecting("a"), Protecting("b") with { Conditions = [], Suitable = _rules.Always(Truth.Unknown) }).Should().BeEmpty();

    [Fact]
    public void One_sentence_that_protects_is_enough_among_others()
    {
        var household = Touches(AffectedParty.Household, true, Weight.Heavy);
        Kept(Protecting("a") with { Consequences = [household, .. Protecting("a").Consequences, household] }).Should().Equal("a");
    }

    [Theory]
    [InlineData(AffectedParty.Household, true, Weight.Heavy, Truth.True)]
    [InlineData(AffectedParty.Child, false, Weight.Heavy, Truth.True)]
    [InlineData(AffectedParty.Child, true, Weight.Light, Truth.True)]
    [InlineData(AffectedParty.Child, true, Weight.Heavy, Truth.False)]
    [InlineData(AffectedParty.Child, true, Weight.Heavy, Truth.Unknown)]
    public void Only_a_heavy_argument_for_the_child_that_is_true_protects(AffectedParty party, bool speaksFor, Weight weight, Truth holds) =>
        Kept(Protecting("a") with { Consequences = [Touches(party, speaksFor, weight, holds)] }).Should().BeEmpty();

    [Fact]
    public void What_fell_for_another_reason_as_well_stays_fallen()
    {
        Kept(Protecting("a") with { Suitable = _rules.Always(Truth.False) }).Should().BeEmpty("it does not suit");
        Kept(Protecting("a") with { Suitable = _rules.Always(Truth.Unknown) }).Should().BeEmpty("nobody knows whether it suits");
        Kept(Protecting("a") with { LegalEntries = [] }).Should().BeEmpty("nothing carries it");
        Kept(Protecting("a") with { Conditions = [Backing, RuleCondition(Truth.False)] }).Should().BeEmpty("a condition is not met");
        Kept(Protecting("a") with { Validity = new DateRange(new DateOnly(2027, 1, 1), null) }).Should().BeEmpty("it does not hold yet");
    }

    [Fact]
    public void An_open_condition_does_not_stand_in_the_way() =>
        Kept(Protecting("a") with { Conditions = [Backing, RuleCondition(Truth.Unknown)] }).Should().Equal("a");

    [Fact]
    public void A_burden_is_never_laid_on_somebody_for_a_child() =>
        Kept(Protecting("a") with { Form = SolutionForm.Duty }).Should().BeEmpty();

    [Fact]
    public void What_is_kept_is_weighed_like_any_other() =>
        Weigh(Protecting("a"), _rules.Solution("b")).Solutions.Single(verdict => verdict.KeptForChild)
            .Outcome.Should().Be(Outcome.Recommended, "the other is refused as well, and this one protects a child");

    private static Condition Backing { get; } = new()
    {
        Kind = ConditionKind.ResidentBacking, Rule = Rule.StatedAs("draagvlak", null, "inwoner"),
    };

    private Condition RuleCondition(Truth holds) => new() { Kind = ConditionKind.Rule, Rule = _rules.Always(holds) };

    private Solution Protecting(string name) => _rules.Solution(name) with
    {
        Conditions = [Backing],
        Consequences = [Touches(AffectedParty.Child, true, Weight.Heavy)],
    };

    private ConsequenceRule Touches(AffectedParty party, bool speaksFor, Weight weight, Truth holds = Truth.True) =>
        new() { Rule = _rules.Always(holds), Party = party, LongTerm = false, SpeaksFor = speaksFor, Weight = weight };

    private IEnumerable<string> Kept(params Solution[] solutions) =>
        Weigh(solutions).Solutions.Where(verdict => verdict.KeptForChild).Select(verdict => verdict.Solution.Name);

    private GoalVerdict Weigh(params Solution[] solutions)
    {
        _rules.Goal(_rules.Always(), protectsChildren: true, solutions);
        var situation = _rules.Situation();
        foreach (var solution in solutions)
        {
            situation = situation.WithBacking("doel", solution.Name, new Backing(Truth.False, Truth.Unknown, null));
        }

        return Assessment.Weigh(Findings.Of(_rules, situation))[0];
    }
}
