using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>How one weighing differs from that of the pack.</summary>
/// <param name="Before">The criteria of the pack, in order.</param>
/// <param name="After">Those that were tried; what is left out does not count.</param>
/// <param name="Weights">The arguments that weigh otherwise.</param>
internal sealed record WeighingChange(ImmutableArray<Criterion> Before, ImmutableArray<Criterion> After, ImmutableArray<WeightChange> Weights)
{
    public bool ChangesOrder => !Before.SequenceEqual(After);

    /// <summary>Null when they weigh alike.</summary>
    public static WeighingChange? Between(Blueprint before, Blueprint after)
    {
        if (ReferenceEquals(before, after))
        {
            return null;
        }

        var change = new WeighingChange(
            before.Order, after.Order, [.. before.Goals.Zip(after.Goals).SelectMany(pair => OfGoal(pair.First, pair.Second))]);
        return change.ChangesOrder || !change.Weights.IsEmpty ? change : null;
    }

    private static IEnumerable<WeightChange> OfGoal(Goal before, Goal after) => WeightsOf(before).Zip(WeightsOf(after))
        .Where(pair => pair.First.Weight != pair.Second.Weight)
        .Select(pair => new WeightChange(pair.First.Rule, pair.First.About, pair.First.Weight, pair.Second.Weight));

    private static IEnumerable<(Rule Rule, string About, Weight Weight)> WeightsOf(Goal goal) => goal.CoreValues
        .Select(argument => (argument.Rule, goal.Title, argument.Weight))
        .Concat(goal.Solutions.SelectMany(solution => solution.Consequences.Select(consequence => (consequence.Rule, solution.Title, consequence.Weight))
            .Concat(solution.Arguments.Select(argument => (argument.Rule, solution.Title, argument.Weight)))));
}

/// <summary>An argument that weighs otherwise.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="About">The title of the solution or the goal it belongs to.</param>
/// <param name="Before">As in the pack.</param>
/// <param name="After">As tried.</param>
internal sealed record WeightChange(Rule Rule, string About, Weight Before, Weight After);
