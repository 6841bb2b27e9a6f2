using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What a goal has of its own, in the order in which it is read: as <see cref="SolutionParts"/>, worked out once per goal.</summary>
internal sealed class GoalParts
{
    private static readonly ConditionalWeakTable<Goal, GoalParts> Known = [];

    private readonly HashSet<FactDefinition> _reads;

    private GoalParts(Goal goal)
    {
        CoreValues = [.. GoalContext.InOrder(goal.CoreValues, argument => argument.Rule)];
        _reads = LeafSlots.ReadBy(goal).Select(leaf => leaf.Fact).ToHashSet();
        CoreValuesByWeight = [.. CoreValues.OrderByDescending(argument => argument.SpeaksFor).ThenByDescending(argument => argument.Weight)];
    }

    public ImmutableArray<CoreValueArgument> CoreValues { get; }

    /// <summary>For before against, heavy before light.</summary>
    public ImmutableArray<CoreValueArgument> CoreValuesByWeight { get; }

    /// <summary>Whether steps 1 and 2 read this.</summary>
    public bool Reads(FactDefinition fact) => _reads.Contains(fact);

    public static GoalParts Of(Goal goal) => Known.GetValue(goal, one => new GoalParts(one));
}
