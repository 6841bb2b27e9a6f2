using System.Reflection;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Steps;

public sealed class StepOrderTests
{
    [Theory]
    [InlineData(typeof(GoalStep))]
    [InlineData(typeof(CoreValueStep))]
    [InlineData(typeof(ConsequenceStep))]
    [InlineData(typeof(LegalCheckStep))]
    public void Only_running_a_step_makes_its_outcome(Type step)
    {
        step.IsSealed.Should().BeTrue();
        step.IsValueType.Should().BeFalse("a struct could be default, and the step would be skippable");
        step.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Should().OnlyContain(constructor => constructor.IsPrivate);
    }

    [Fact]
    public void The_law_takes_the_outcomes_of_all_three_other_steps_and_only_the_law_can_be_weighed()
    {
        ParametersOf(typeof(LegalCheckStep), nameof(LegalCheckStep.Run))
            .Should().Equal(typeof(GoalStep), typeof(CoreValueStep), typeof(ConsequenceStep));
        ParametersOf(typeof(Scale), nameof(Scale.Weigh)).Should().Equal(typeof(LegalCheckStep));
        ParametersOf(typeof(CoreValueStep), nameof(CoreValueStep.Run)).Should().Equal(typeof(GoalStep));
        ParametersOf(typeof(ConsequenceStep), nameof(ConsequenceStep.Run)).Should().Equal(typeof(GoalStep));
    }

    private static IEnumerable<Type> ParametersOf(Type type, string method) =>
        type.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.GetParameters().Select(parameter => parameter.ParameterType);
}
