using System.Collections.Immutable;

namespace OmgekeerdeToets.Planning;

/// <summary>
/// In which order: by the goals, urgent first, and whatever a solution requires right before it. Where two need each other the
/// first keeps its place.
/// </summary>
internal static class PlanOrder
{
    public static ImmutableArray<PlannedSolution> Of(ImmutableArray<PlannedSolution> ranked, ImmutableArray<SolutionLink> links)
    {
        var ordered = ImmutableArray.CreateBuilder<PlannedSolution>(ranked.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var solution in ranked)
        {
            Place(solution);
        }

        return ordered.ToImmutable();

        void Place(PlannedSolution solution)
        {
            if (!seen.Add(solution.Key))
            {
                return;
            }

            foreach (var need in ranked.Where(other => IsNeeded(other, solution)))
            {
                Place(need);
            }

            ordered.Add(solution);
        }

        bool IsNeeded(PlannedSolution need, PlannedSolution by) =>
            links.Any(link => link.Kind == LinkKind.Requires && link.From.Key == by.Key && link.To.Key == need.Key);
    }
}
