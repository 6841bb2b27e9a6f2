using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// What can be otherwise about the weighing of one goal, and the advice then: which criterion comes first, and how heavy an
/// argument is. Each by itself, over what was found already.
/// </summary>
internal sealed class WeighingTrials(AssessmentResult result, Goal goal)
{
    /// <summary>The arguments that hold and can weigh otherwise, with their solutions. What decides by itself is no matter of weight.</summary>
    public IEnumerable<(Solution Solution, WeighedArgument Argument)> Arguments => goal.Solutions.SelectMany(solution =>
        WeighedArgument.Of(solution)
            .Where(argument => argument.Weight != Weight.Decisive && result.Findings[argument.Rule] == Truth.True)
            .Select(argument => (solution, argument)));

    /// <summary>The advice with this criterion before all others.</summary>
    public Advice With(Criterion first) => AdviceOf(OtherWeighing.First(result.Rules, first));

    /// <summary>The advice with this weight for one argument.</summary>
    public Advice With(Rule argument, Weight weight) => AdviceOf(OtherWeighing.Of(result.Rules, goal, argument, weight));

    private Advice AdviceOf(OtherWeighing rules) =>
        Assessment.Run(rules, result.Situation, new AssessmentOptions { Completions = 0 }).Goals.First(advice => advice.Goal == goal.Name);
}
