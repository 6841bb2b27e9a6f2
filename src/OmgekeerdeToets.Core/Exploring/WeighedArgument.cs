using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Exploring;

/// <summary>An argument of a pack that has a weight.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Weight">What it weighs.</param>
/// <param name="SpeaksFor">For or against.</param>
internal sealed record WeighedArgument(Rule Rule, Weight Weight, bool SpeaksFor)
{
    /// <summary>Those of the goal itself, then those of its solutions.</summary>
    public static IEnumerable<WeighedArgument> Of(Goal goal) => goal.CoreValues
        .Select(argument => new WeighedArgument(argument.Rule, argument.Weight, argument.SpeaksFor))
        .Concat(goal.Solutions.SelectMany(Of));

    /// <summary>Consequences that speak for or against, then the arguments beside them.</summary>
    public static IEnumerable<WeighedArgument> Of(Solution solution) => solution.Consequences
        .Where(consequence => consequence.SpeaksFor is not null)
        .Select(consequence => new WeighedArgument(consequence.Rule, consequence.Weight, consequence.SpeaksFor!.Value))
        .Concat(solution.Arguments.Select(argument => new WeighedArgument(argument.Rule, argument.Weight, argument.SpeaksFor)));
}
