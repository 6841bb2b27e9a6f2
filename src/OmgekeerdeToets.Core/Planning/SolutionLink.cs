using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Planning;

/// <summary>What one solution does to another.</summary>
internal enum LinkKind
{
    /// <summary>Dutch: <i>sluit_uit</i>; goes both ways.</summary>
    RulesOut,

    /// <summary>Dutch: <i>vereist</i>.</summary>
    Requires,

    /// <summary>Dutch: <i>versterkt</i>.</summary>
    Strengthens,
}

/// <summary>A link between two solutions that the goals at stake advise or leave to choose.</summary>
internal sealed record SolutionLink(LinkKind Kind, PlannedSolution From, PlannedSolution To)
{
    /// <summary>Two solutions that are both advised and do not go together.</summary>
    public bool IsClash => Kind == LinkKind.RulesOut && AreAdvised;

    public bool AreAdvised => From.IsAdvised && To.IsAdvised;
}

/// <summary>What an advised solution requires, and no goal at stake advises or leaves to choose.</summary>
/// <param name="From">What requires it.</param>
/// <param name="Goal">The goal it belongs to.</param>
/// <param name="Needed">What is required.</param>
/// <param name="AtStake">Whether its goal is at stake in this case.</param>
/// <param name="Outcome">What became of it there; not assessed where the goal is not at stake.</param>
internal sealed record MissingNeed(PlannedSolution From, Goal Goal, Solution Needed, Truth AtStake, Outcome Outcome);
