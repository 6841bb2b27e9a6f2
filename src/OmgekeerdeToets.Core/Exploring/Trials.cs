using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// What can be otherwise about one goal of a case, and the whole assessment then: something of the case, something of the weighing,
/// or some of each at once. Open questions are investigated as in the assessment itself.
/// </summary>
internal sealed class Trials(AssessmentResult result, Goal goal)
{
    /// <summary>What of the case can be otherwise.</summary>
    public Variations Variations { get; } = Variations.Of(result, goal);

    /// <summary>The arguments that hold and can weigh otherwise, with their solutions. What decides by itself is no matter of weight.</summary>
    public IEnumerable<(Solution Solution, WeighedArgument Argument)> Arguments => goal.Solutions.SelectMany(solution =>
        WeighedArgument.Of(solution)
            .Where(argument => argument.Weight != Weight.Decisive && result.Findings[argument.Rule] == Truth.True)
            .Select(argument => (solution, argument)));

    public AssessmentResult With(ReadOnlySpan<Turn> turns, params IEnumerable<WeighingTrial> weighings)
    {
        var rules = weighings.Aggregate(result.Rules, (weighed, trial) => trial.Criterion is { } first
            ? OtherWeighing.First(weighed, first)
            : OtherWeighing.Of(weighed, weighed.Blueprint.Goals.First(one => one.Name == goal.Name), trial.Argument!, trial.Weight));
        return Assessment.Run(rules, Variations.Suppose(turns), result.Options);
    }
}

/// <summary>One thing about the weighing that is otherwise: a criterion before all others, or the weight of an argument.</summary>
internal sealed record WeighingTrial
{
    private WeighingTrial(Criterion? criterion, Rule? argument, Weight weight) => (Criterion, Argument, Weight) = (criterion, argument, weight);

    public Criterion? Criterion { get; }

    public Rule? Argument { get; }

    public Weight Weight { get; }

    public static WeighingTrial First(Criterion criterion) => new(criterion, null, default);

    public static WeighingTrial Weighs(Rule argument, Weight weight) => new(null, argument, weight);
}
