using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What a goal has of its own, in the order in which it is read: as <see cref="SolutionParts"/>, worked out once per goal.</summary>
internal sealed class GoalParts
{
    private static readonly ConditionalWeakTable<Goal, GoalParts> Known = [];

    private GoalParts(Goal goal)
    {
        CoreValues = [.. GoalContext.InOrder(goal.CoreValues, argument => argument.Rule)];
        CoreValuesByWeight = [.. CoreValues.OrderByDescending(argument => argument.SpeaksFor).ThenByDescending(argument => argument.Weight)];
    }

    public ImmutableArray<CoreValueArgument> CoreValues { get; }

    /// <summary>For before against, heavy before light.</summary>
    public ImmutableArray<CoreValueArgument> CoreValuesByWeight { get; }

    public static GoalParts Of(Goal goal) => Known.GetValue(goal, one => new GoalParts(one));
}
