using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Core.Tests.Steps;

/// <summary>Whether a core value carries a goal.</summary>
public sealed class CoreValueStepTests
{
    private readonly ToyRules _rules = new();

    [Theory]
    [InlineData(Truth.True)]
    [InlineData(Truth.False)]
    [InlineData(Truth.Unknown)]
    public void One_argument_for_carries_as_far_as_it_holds(Truth holds) =>
        Carried(For(holds)).Should().Be(holds);

    [Fact]
    public void One_of_several_arguments_for_is_enough()
    {
        Carried(For(Truth.False), For(Truth.True)).Should().Be(Truth.True);
        Carried(For(Truth.True), For(Truth.Unknown)).Should().Be(Truth.True);
        Carried(For(Truth.Unknown), For(Truth.False)).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Without_any_argument_for_nothing_carries() => Carried().Should().Be(Truth.False);

    [Theory]
    [InlineData(Truth.True, Truth.False)]
    [InlineData(Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.False, Truth.True)]
    public void A_decisive_argument_against_blocks_as_far_as_it_holds(Truth against, Truth expected) =>
        Carried(For(Truth.True), Against(against, Weight.Decisive)).Should().Be(expected);

    [Fact]
    public void One_of_several_decisive_arguments_against_is_enough() =>
        Carried(For(Truth.True), Against(Truth.True, Weight.Decisive), Against(Truth.False, Weight.Decisive))
            .Should().Be(Truth.False);

    [Theory]
    [InlineData(Weight.Light)]
    [InlineData(Weight.Heavy)]
    public void An_argument_against_that_is_not_decisive_blocks_nothing(Weight weight) =>
        Carried(For(Truth.True), Against(Truth.True, weight)).Should().Be(Truth.True);

    private CoreValueArgument For(Truth holds) => new(_rules.Always(holds), ToyRules.CoreValue, SpeaksFor: true, Weight.Heavy);

    private CoreValueArgument Against(Truth holds, Weight weight) => new(_rules.Always(holds), ToyRules.CoreValue, SpeaksFor: false, weight);

    private Truth Carried(params CoreValueArgument[] arguments)
    {
        _rules.Goals(_rules.Goal(_rules.Always()) with { CoreValues = [.. arguments] });
        return CoreValueStep.Run(GoalStep.Run(Findings.Of(_rules, _rules.Situation()))).Carried[0];
    }
}
