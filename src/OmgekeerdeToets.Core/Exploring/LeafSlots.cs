using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Exploring;

/// <summary>What a leaf reads, and the first rule that does.</summary>
/// <param name="Fact">A concept, or a field of a list.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Step">Its step.</param>
internal sealed record LeafRead(FactDefinition Fact, Rule Rule, int Step);

/// <summary>What rules read that is open, as far as their leaves tell.</summary>
internal static class LeafSlots
{
    // What rules read is the same in every case.
    private static readonly ConditionalWeakTable<Goal, StrongBox<ImmutableArray<LeafRead>>> OfGoals = [];
    private static readonly ConditionalWeakTable<Solution, StrongBox<ImmutableArray<LeafRead>>> OfSolutions = [];

    /// <summary>What steps 1 and 2 read, each fact once.</summary>
    public static ImmutableArray<LeafRead> ReadBy(Goal goal) =>
        OfGoals.GetValue(goal, static goal => new(Distinct(GoalRules.Of(goal).SelectMany(ReadBy)))).Value;

    /// <summary>What a solution reads, each fact once.</summary>
    public static ImmutableArray<LeafRead> ReadBy(Solution solution) =>
        OfSolutions.GetValue(solution, static solution => new(Distinct(GoalRules.Of(solution).SelectMany(ReadBy).Concat(
            GoalRules.AmountsOf(solution).SelectMany(read => ReadBy(read.Amount.Leaves, read.Rule, 3)))))).Value;

    /// <summary>What the rules of a goal and of all its solutions read, each fact once.</summary>
    public static IEnumerable<FactDefinition> AllReadBy(Goal goal) =>
        ReadBy(goal).Concat(goal.Solutions.SelectMany(solution => ReadBy(solution))).Select(leaf => leaf.Fact).Distinct();

    public static OpenReads ReadsOf(Rule rule, Situation situation)
    {
        var leaves = rule.Leaves.Select(leaf => leaf.Facts.SelectMany(fact => OpenIn(fact, situation)).Distinct().ToImmutableArray()).ToList();
        var breaking = leaves.Where(Breaks).SelectMany(slots => slots).ToHashSet();
        return new OpenReads
        {
            Separable = [.. leaves.SelectMany(slots => slots).Where(slot => !breaking.Contains(slot)).Distinct()],
            Breaking = [.. breaking],
            MayStayUnknown = breaking.Count > 0,
            AsksWhetherKnown = rule.AsksWhetherKnown,
        };
    }

    /// <summary>The concept itself, or the field of every member in whom it is open; of an open list the list.</summary>
    public static IEnumerable<Slot> OpenIn(FactDefinition fact, Situation situation)
    {
        if (fact.List is null)
        {
            return situation.ValueOf(fact).IsKnown ? [] : [new Slot(fact)];
        }

        var list = situation.Blueprint.FindFact(fact.List)!;
        var value = situation.ValueOf(list);
        return value.IsKnown
            ? value.Members.Where(member => !member.ValueOf(fact).IsKnown).Select(member => new Slot(fact, member))
            : [new Slot(list)];
    }

    private static bool Breaks(ImmutableArray<Slot> slots) =>
        slots.Any(slot => slot.Fact.Type == FactType.List) || (slots.Length > 1 && slots.Any(slot => slot.Member is null));

    private static IEnumerable<LeafRead> ReadBy(SteppedRule rule) => ReadBy(rule.Rule.Leaves, rule.Rule, rule.Step);

    private static IEnumerable<LeafRead> ReadBy(ImmutableArray<LeafReads> leaves, Rule rule, int step) =>
        leaves.SelectMany(leaf => leaf.Facts).Select(fact => new LeafRead(fact, rule, step));

    private static ImmutableArray<LeafRead> Distinct(IEnumerable<LeafRead> reads) =>
        [.. reads.OrderBy(read => read.Step).DistinctBy(read => read.Fact)];
}
