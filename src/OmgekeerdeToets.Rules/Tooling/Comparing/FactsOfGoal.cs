using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>What the rules of one goal read: facts apart from the judgements of people. What the municipality chose is neither.</summary>
/// <param name="Facts">In name order; a list stands here once, whatever of it is read.</param>
/// <param name="Fields">Of a list, the fields that are read, in name order.</param>
/// <param name="Judgements">In name order.</param>
internal sealed record FactsOfGoal(
    ImmutableArray<FactDefinition> Facts,
    ImmutableDictionary<FactDefinition, ImmutableArray<FactDefinition>> Fields,
    ImmutableArray<FactDefinition> Judgements)
{
    public static FactsOfGoal Of(Goal goal, Blueprint blueprint)
    {
        var read = LeafSlots.AllReadBy(goal)
            .Where(fact => !fact.IsPolicyChoice)
            .OrderBy(fact => fact.QualifiedName, StringComparer.Ordinal)
            .ToList();
        var lists = read.Where(fact => fact.List is not null)
            .GroupBy(fact => blueprint.FindFact(fact.List!)!)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray());
        return new FactsOfGoal(
            [
                .. read.Where(fact => fact is { List: null, IsJudgement: false }).Concat(lists.Keys)
                    .Distinct()
                    .OrderBy(fact => fact.Name, StringComparer.Ordinal),
            ],
            lists,
            [.. read.Where(fact => fact.IsJudgement)]);
    }

    /// <summary>No rule sees why something is unknown, or how a member is called.</summary>
    public static bool AreEqual(FactValue left, FactValue right) => (!left.IsKnown && !right.IsKnown) || left.Equals(right);

    public ImmutableArray<FactDefinition> FieldsOf(FactDefinition list) => Fields.GetValueOrDefault(list, []);
}
