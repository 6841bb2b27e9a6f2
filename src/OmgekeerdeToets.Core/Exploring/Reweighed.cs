using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>What a pack says, weighed otherwise: another order of criteria, or another weight for an argument.</summary>
internal static class Reweighed
{
    /// <summary>The same order, with one criterion before all others.</summary>
    public static ImmutableArray<Criterion> First(ImmutableArray<Criterion> order, Criterion criterion) => order.Remove(criterion).Insert(0, criterion);

    /// <summary>The same goal, with another weight for one argument.</summary>
    public static Goal With(Goal goal, Rule rule, Weight weight) => goal with
    {
        CoreValues = [.. goal.CoreValues.Select(argument => argument.Rule == rule ? argument with { Weight = weight } : argument)],
        Solutions = [.. goal.Solutions.Select(solution => With(solution, rule, weight))],
    };

    private static Solution With(Solution solution, Rule rule, Weight weight) => solution with
    {
        Consequences = [.. solution.Consequences.Select(consequence => consequence.Rule == rule ? consequence with { Weight = weight } : consequence)],
        Arguments = [.. solution.Arguments.Select(argument => argument.Rule == rule ? argument with { Weight = weight } : argument)],
    };
}
