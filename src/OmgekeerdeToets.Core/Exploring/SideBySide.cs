using System.Collections.Immutable;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// Backing is asked of at least two solutions at once, the one that was asked for among them, in the order of their titles: so that
/// the question does not tell which one the advice leans to.
/// </summary>
internal static class SideBySide
{
    private const int Least = 2;

    /// <param name="situation">The case.</param>
    /// <param name="verdict">The goal as it stands.</param>
    /// <param name="open">The backing that can still matter; not empty.</param>
    public static ImmutableArray<OpenFact> Of(Situation situation, GoalVerdict verdict, ImmutableArray<OpenFact> open)
    {
        var shown = open.ToList();
        foreach (var other in Others(situation, verdict, open[0]).Where(other => open.All(fact => fact.Backing != other.Backing)))
        {
            var isRequested = other.Backing == situation.RequestedSolution;
            if (isRequested || shown.Count < Least)
            {
                shown.Add(other);
            }
        }

        return [.. shown.OrderBy(fact => TitleOf(verdict, fact), StringComparer.Ordinal)];
    }

    private static IEnumerable<OpenFact> Others(Situation situation, GoalVerdict verdict, OpenFact like) => verdict.Solutions
        .Where(solution => !solution.Solution.IsBurdening && !solution.Solution.IsOnePerGoal)
        .Where(solution => IsUnsaid(situation, verdict, solution.Solution.Name, like.OfOrganisation))
        .OrderBy(solution => solution.Solution.Name != situation.RequestedSolution)
        .ThenBy(solution => solution.Outcome == Outcome.FallsAway)
        .ThenBy(solution => solution.Solution.Name, StringComparer.Ordinal)
        .Select(solution => like with { Backing = solution.Solution.Name, ReadBy = solution.Solution.Suitable });

    private static bool IsUnsaid(Situation situation, GoalVerdict verdict, string solution, bool ofOrganisation)
    {
        var said = situation.BackingOf(verdict.Goal.Name, solution);
        return (ofOrganisation ? said.Organisation : said.Resident) == Truth.Unknown;
    }

    private static string TitleOf(GoalVerdict verdict, OpenFact fact) =>
        verdict.FindSolution(fact.Backing!)?.Solution.Title ?? fact.Backing!;
}
