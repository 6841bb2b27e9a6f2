using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>How one weighing differs from another: its order of criteria and its weights.</summary>
public sealed class WeighingChangeTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void The_same_weighing_is_no_change()
    {
        var blueprint = Toy();

        WeighingChange.Between(blueprint, blueprint).Should().BeNull();
        WeighingChange.Between(blueprint, blueprint with { Order = [.. blueprint.Order] }).Should().BeNull();
    }

    [Fact]
    public void Another_order_is_a_change_without_weights()
    {
        var blueprint = Toy();
        var change = WeighingChange.Between(blueprint, OtherWeighing.First(_rules, Criterion.MunicipalCosts).Blueprint)!;

        change.ChangesOrder.Should().BeTrue();
        change.Before.Should().Equal(blueprint.Order);
        change.After.Should().StartWith([Criterion.MunicipalCosts]).And.HaveSameCount(blueprint.Order);
        change.Weights.Should().BeEmpty();
    }

    [Theory]
    [InlineData("waarde")]
    [InlineData("gevolg")]
    [InlineData("argument")]
    public void Another_weight_is_a_change_of_that_argument_alone(string id)
    {
        var blueprint = Toy();
        var goal = blueprint.Goals[0];
        var argument = WeighedArgument.Of(goal).Single(one => one.Rule.Id == id);
        var change = WeighingChange.Between(blueprint, OtherWeighing.Of(_rules, goal, argument.Rule, Weight.Decisive).Blueprint)!;

        change.ChangesOrder.Should().BeFalse();
        change.Weights.Should().Equal(new WeightChange(argument.Rule, id == "waarde" ? "Een doel" : "a", argument.Weight, Weight.Decisive));
    }

    [Fact]
    public void Of_a_goal_the_arguments_of_its_values_come_first_and_a_consequence_that_speaks_for_nothing_is_none()
    {
        var arguments = WeighedArgument.Of(Toy().Goals[0]).ToList();

        arguments.Select(one => (one.Rule.Id, one.Weight, one.SpeaksFor)).Should().Equal(
            ("waarde", Weight.Heavy, true), ("gevolg", Weight.Light, false), ("argument", Weight.Heavy, true));
    }

    private Blueprint Toy()
    {
        var solution = _rules.Solution("a") with
        {
            Consequences = [Consequence("gevolg", speaksFor: false), Consequence("onbekend gevolg", speaksFor: null)],
            Arguments = [new ArgumentRule(_rules.Rule("argument", _ => Truth.True), SpeaksFor: true, Weight.Heavy, null)],
        };
        _rules.Goal(_rules.Always(), _rules.Rule("waarde", _ => Truth.True), solution);
        return _rules.Blueprint;
    }

    private ConsequenceRule Consequence(string id, bool? speaksFor) => new()
    {
        Rule = _rules.Rule(id, _ => Truth.True), Party = AffectedParty.Resident, LongTerm = true, SpeaksFor = speaksFor, Weight = Weight.Light,
    };
}
