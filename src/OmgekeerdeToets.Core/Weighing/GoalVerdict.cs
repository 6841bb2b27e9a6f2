using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Weighing;

/// <summary>One goal after all four steps and the weighing: the kind of advice, and the solutions it names.</summary>
internal sealed record GoalVerdict
{
    public required GoalOutcome Outcome { get; init; }

    /// <summary>Whether a core value carries it (<i>gedragen</i>).</summary>
    public required Truth Carried { get; init; }

    public required AdviceKind Kind { get; init; }

    /// <summary>In name order; empty for a goal that is not at stake.</summary>
    public required ImmutableArray<SolutionVerdict> Solutions { get; init; }

    /// <summary>The solutions the advice names, in name order; empty unless the kind is a solution or a choice.</summary>
    public required ImmutableArray<SolutionVerdict> Advised { get; init; }

    /// <summary>What would be best as far as can be seen (<i>voorlopig_beste</i>), when the advice is to ask first.</summary>
    public required ImmutableArray<SolutionVerdict> BestSoFar { get; init; }

    public Goal Goal => Outcome.Goal;

    /// <summary>The same advice: the same kind and the same solutions.</summary>
    public bool SameAdvice(GoalVerdict other) =>
        Kind == other.Kind && Advised.Select(v => v.Solution.Name).SequenceEqual(other.Advised.Select(v => v.Solution.Name), StringComparer.Ordinal);

    public SolutionVerdict? FindSolution(string name) => Solutions.FirstOrDefault(verdict => verdict.Solution.Name == name);
}
