using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Planning;

/// <summary>One solution, whichever goals it serves: a name in several goals is one solution, done once and paid once.</summary>
/// <param name="Key">What makes it one: see <see cref="KeyOf"/>.</param>
/// <param name="Serves">The goals that advise it, in the order of the plan; empty for an option.</param>
/// <param name="OptionFor">The goals that leave it as one of the choices.</param>
/// <param name="AlsoPossibleFor">Goals where it can be done too, and something else goes before it.</param>
internal sealed record PlannedSolution(
    string Key,
    ImmutableArray<SolutionUse> Serves,
    ImmutableArray<SolutionUse> OptionFor,
    ImmutableArray<PlannedGoal> AlsoPossibleFor)
{
    /// <summary>Whether a goal advises it; otherwise it is only one of the choices of a goal.</summary>
    public bool IsAdvised => !Serves.IsEmpty;

    public bool IsUrgent => Serves.Any(use => use.Goal.IsUrgent);

    /// <summary>Whether another advised solution cannot go together with it.</summary>
    public bool IsDisputed { get; init; }

    public int Uses => Serves.Length + OptionFor.Length;

    /// <summary>As the first goal that names it tells it.</summary>
    public Solution Solution => FirstUse.Verdict.Solution;

    public SolutionUse FirstUse => Serves.IsEmpty ? OptionFor[0] : Serves[0];

    /// <summary>What it asks of people, each thing once however many goals it serves.</summary>
    public IEnumerable<string> Asks => Serves.SelectMany(use => use.Verdict.Solution.AsksOfResident).Distinct(StringComparer.Ordinal);

    /// <summary>Its name; for what differs per goal the goal stands before it, as no name holds a slash.</summary>
    public static string KeyOf(Goal goal, Solution solution) => solution.IsOnePerGoal ? $"{goal.Name}/{solution.Name}" : solution.Name;

    /// <summary>Whether that is its key, without making it.</summary>
    public static bool IsKeyOf(string key, Goal goal, Solution solution) => !solution.IsOnePerGoal ? key == solution.Name
        : key.Length == goal.Name.Length + 1 + solution.Name.Length
            && key.StartsWith(goal.Name, StringComparison.Ordinal)
            && key[goal.Name.Length] == '/'
            && key.EndsWith(solution.Name, StringComparison.Ordinal);
}

/// <summary>A solution as one goal has it.</summary>
internal sealed record SolutionUse(PlannedGoal Goal, SolutionVerdict Verdict);
