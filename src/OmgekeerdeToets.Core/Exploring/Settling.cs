using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>Of a solution that cannot be assessed yet: what is open in its rules, and which of that settles it. Each answer is really tried.</summary>
/// <param name="Open">The facts its rules read that are open, in asking order.</param>
/// <param name="ByItself">Those of which some answer settles it, whatever else stays open.</param>
internal sealed record Settling(ImmutableArray<Turnable> Open, ImmutableArray<SettlingFact> ByItself)
{
    public static Settling Of(AssessmentResult result, Goal goal, Solution solution)
    {
        var variations = Variations.Of(result, goal);
        var read = LeafSlots.ReadBy(solution).Select(leaf => leaf.Fact).ToHashSet();
        var open = variations.Turnables.Select((turnable, i) => (Turnable: turnable, Place: i))
            .Where(one => one.Turnable is { IsOpen: true, Fact.Definition: { } definition } && read.Contains(definition))
            .ToList();
        return new Settling(
            [.. open.Select(one => one.Turnable)],
            [.. open.Select(one => SettlingFact.Of(variations, one.Place, solution)).Where(fact => fact.Settles)]);
    }
}

/// <summary>One open fact, and what becomes of the solution for its answers.</summary>
/// <param name="Turnable">The fact.</param>
/// <param name="Outcomes">The cells of its answers, by what becomes of the solution, in the order of the first cell of each.</param>
internal sealed record SettlingFact(Turnable Turnable, ImmutableArray<(Outcome Outcome, ImmutableArray<int> Cells)> Outcomes)
{
    /// <summary>Whether some answer settles it.</summary>
    public bool Settles => Outcomes.Any(one => one.Outcome != Outcome.NotYetAssessable);

    /// <summary>Whether every answer does.</summary>
    public bool AlwaysSettles => Outcomes.All(one => one.Outcome != Outcome.NotYetAssessable);

    public static SettlingFact Of(Variations variations, int place, Solution solution)
    {
        var turnable = variations.Turnables[place];
        return new SettlingFact(
            turnable,
            [
                .. Enumerable.Range(0, turnable.Cells.Length)
                    .GroupBy(cell => OutcomeOf(variations.Weigh([new Turn(place, cell)]), solution))
                    .Select(group => (group.Key, group.ToImmutableArray())),
            ]);
    }

    private static Outcome OutcomeOf(GoalVerdict verdict, Solution solution)
    {
        foreach (ref readonly var weighed in verdict.Weighed)
        {
            if (weighed.Solution.Name == solution.Name)
            {
                return weighed.IsPossible ? Outcome.Possible : weighed.Outcome;
            }
        }

        return Outcome.NotAssessed;
    }
}
