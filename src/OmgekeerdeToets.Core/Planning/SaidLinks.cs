using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Planning;

/// <summary>
/// What the solutions of a pack say of each other, by who says it. The same in every case: looking through all goals again for
/// every solution of every plan was most of what a plan cost, and a third of what the reasoning of a case allocated.
/// </summary>
internal sealed class SaidLinks
{
    private static readonly ConditionalWeakTable<Blueprint, SaidLinks> Known = [];

    private readonly ImmutableDictionary<string, ImmutableArray<SaidLink>> _byKey;

    private SaidLinks(Blueprint blueprint) =>
        _byKey = blueprint.Goals
            .SelectMany(goal => goal.Solutions, (goal, solution) => (Key: PlannedSolution.KeyOf(goal, solution), Said: SaidBy(blueprint, solution)))
            .GroupBy(one => one.Key, one => one.Said, StringComparer.Ordinal)
            .ToImmutableDictionary(same => same.Key, same => same.SelectMany(said => said).ToImmutableArray(), StringComparer.Ordinal);

    public static SaidLinks Of(Blueprint blueprint) => Known.GetValue(blueprint, one => new SaidLinks(one));

    /// <summary>What the solutions with this key say, goal by goal; empty for who brought in something the pack does not know.</summary>
    public ImmutableArray<SaidLink> Of(string key) => _byKey.GetValueOrDefault(key, []);

    private static IEnumerable<SaidLink> SaidBy(Blueprint blueprint, Solution solution) =>
        Named(blueprint, LinkKind.RulesOut, solution.RulesOut)
            .Concat(Named(blueprint, LinkKind.Requires, solution.Requires))
            .Concat(Named(blueprint, LinkKind.Strengthens, solution.Strengthens));

    private static IEnumerable<SaidLink> Named(Blueprint blueprint, LinkKind kind, ImmutableArray<string> paths)
    {
        foreach (var path in paths)
        {
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            if (blueprint.FindGoal(path[..slash]) is { } goal && goal.FindSolution(path[(slash + 1)..]) is { } solution)
            {
                yield return new SaidLink(kind, goal, solution, PlannedSolution.KeyOf(goal, solution));
            }
        }
    }
}

/// <summary>One thing a solution says of another.</summary>
/// <param name="Kind">What.</param>
/// <param name="Goal">The goal of the other.</param>
/// <param name="Named">The other.</param>
/// <param name="Key">What makes the other one: see <see cref="PlannedSolution.KeyOf"/>.</param>
internal sealed record SaidLink(LinkKind Kind, Goal Goal, Solution Named, string Key);
