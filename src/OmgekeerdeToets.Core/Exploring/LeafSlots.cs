using System.Collections.Immutable;

namespace OmgekeerdeToets.Exploring;

/// <summary>What a rule reads that is open, as far as its leaves tell.</summary>
internal static class LeafSlots
{
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

    private static bool Breaks(ImmutableArray<Slot> slots) =>
        slots.Any(slot => slot.Fact.Type == FactType.List) || (slots.Length > 1 && slots.Any(slot => slot.Member is null));

    private static IEnumerable<Slot> OpenIn(FactDefinition fact, Situation situation)
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
}
