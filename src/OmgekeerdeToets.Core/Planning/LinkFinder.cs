using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Planning;

/// <summary>
/// Finds what solutions in play say of each other. One solution in several goals is one, so what any of its goals says of it counts.
/// </summary>
internal sealed class LinkFinder(Blueprint blueprint, ImmutableArray<GoalVerdict> verdicts, ImmutableArray<PlannedSolution> inPlay)
{
    private readonly Dictionary<string, PlannedSolution> _byKey =
        inPlay.ToDictionary(one => one.Key, StringComparer.Ordinal);

    private readonly SaidLinks _said = SaidLinks.Of(blueprint);

    public ImmutableArray<SolutionLink> Find()
    {
        var links = ImmutableArray.CreateBuilder<SolutionLink>();
        foreach (var from in inPlay)
        {
            foreach (var said in _said.Of(from.Key))
            {
                if (_byKey.TryGetValue(said.Key, out var to) && to != from
                    && !AreOneChoice(from, to) && !links.Any(link => SaysTheSame(link, said.Kind, from, to)))
                {
                    links.Add(new SolutionLink(said.Kind, from, to));
                }
            }
        }

        return links.ToImmutable();
    }

    /// <summary>
    /// Only of what is advised: what an open choice would need is seen when it is chosen. What a goal that is not at stake would
    /// bring is there already, so nobody has to wait for it.
    /// </summary>
    public ImmutableArray<MissingNeed> Missing() =>
    [
        .. from one in inPlay
           where one.IsAdvised
           from said in _said.Of(one.Key).DistinctBy(said => (said.Kind, said.Key))
           where said.Kind == LinkKind.Requires && !_byKey.ContainsKey(said.Key)
              && VerdictOf(said.Goal).Outcome.AtStake != Truth.False
           select MissingFor(one, said.Goal, said.Named),
    ];

    private MissingNeed MissingFor(PlannedSolution from, Goal goal, Solution needed)
    {
        var verdict = VerdictOf(goal);
        return new MissingNeed(
            from, goal, needed, verdict.Outcome.AtStake, verdict.FindSolution(needed.Name)?.Outcome ?? Outcome.NotAssessed);
    }

    private GoalVerdict VerdictOf(Goal goal) => verdicts.First(verdict => verdict.Goal.Name == goal.Name);

    /// <summary>Of the choices of one goal only one is done: what they say of each other does not matter.</summary>
    private static bool AreOneChoice(PlannedSolution one, PlannedSolution other) =>
        !one.IsAdvised && !other.IsAdvised
        && one.OptionFor.All(use => other.OptionFor.Any(its => its.Goal == use.Goal))
        && other.OptionFor.Length == one.OptionFor.Length;

    /// <summary>What rules out goes both ways, whoever says it.</summary>
    private static bool SaysTheSame(SolutionLink link, LinkKind kind, PlannedSolution from, PlannedSolution to) =>
        link.Kind == kind
        && ((link.From == from && link.To == to) || (kind == LinkKind.RulesOut && link.From == to && link.To == from));
}
