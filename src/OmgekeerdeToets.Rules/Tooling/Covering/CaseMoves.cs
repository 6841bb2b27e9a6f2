using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Evaluation.Open;
using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>
/// What can be changed in a case, one thing at a time: another cell for a fact that the rules read, for a field of a member of a
/// list, or a member more or less. Choices of the municipality are no case's to make.
/// </summary>
/// <param name="facts">The concepts, lists and fields that the rules read.</param>
/// <param name="parts">The parts of those rules, each as a rule of its own, so that one that is decided hides no other.</param>
/// <param name="asksWhetherKnown">Whether leaving something out can help too.</param>
internal sealed class CaseMoves(ImmutableArray<FactDefinition> facts, ImmutableArray<RuleBody> parts, bool asksWhetherKnown)
{
    private const int MostMembers = 4;

    /// <summary>Every situation that differs from this one in one thing, in a fixed order.</summary>
    public IEnumerable<Situation> From(Situation situation) =>
        facts.Where(fact => fact is { List: null, Type: not FactType.List, IsPolicyChoice: false }).SelectMany(fact => Answers(situation, fact))
            .Concat(Lists(situation).SelectMany(list => Members(situation, list)));

    private static IEnumerable<FactDefinition> ListsOf(ImmutableArray<FactDefinition> facts, Blueprint blueprint) =>
        facts.Select(fact => fact.List is null ? fact : blueprint.FindFact(fact.List)!).Where(fact => fact.Type == FactType.List).Distinct();

    private IEnumerable<FactDefinition> Lists(Situation situation) => ListsOf(facts, situation.Blueprint);

    private IEnumerable<Situation> Answers(Situation situation, FactDefinition fact)
    {
        var open = Without(situation, fact);
        var known = situation.ValueOf(fact);
        foreach (var value in CellsOf(open, new Slot(fact)).Where(value => !value.Equals(known)))
        {
            yield return open.With(new Fact(fact, value));
        }

        if (asksWhetherKnown && known.IsKnown)
        {
            yield return open;
        }
    }

    private IEnumerable<Situation> Members(Situation situation, FactDefinition list)
    {
        var value = situation.ValueOf(list);
        var members = value.IsKnown ? value.Members : [];
        for (var i = 0; i < members.Length; i++)
        {
            foreach (var field in facts.Where(fact => fact.List == list.Name))
            {
                foreach (var changed in Fields(situation, list, members, i, field))
                {
                    yield return changed;
                }
            }
        }

        if (members.Length < MostMembers)
        {
            yield return With(situation, list, members.Add(Blank(list, members)));
        }

        if (!value.IsKnown || members.Length > 0)
        {
            yield return With(situation, list, []);
        }

        if (members.Length > 1)
        {
            yield return With(situation, list, members.RemoveAt(members.Length - 1));
        }
    }

    private IEnumerable<Situation> Fields(
        Situation situation, FactDefinition list, ImmutableArray<ListMember> members, int at, FactDefinition field)
    {
        var member = members[at];
        var blank = member.With(field, null);
        var open = With(situation, list, members.SetItem(at, blank));
        return CellsOf(open, new Slot(field, blank))
            .Where(value => !value.Equals(member.ValueOf(field)))
            .Select(value => member.With(field, new Fact(field, value)))
            .Select(changed => With(situation, list, members.SetItem(at, changed)));
    }

    private ImmutableArray<FactValue> CellsOf(Situation open, Slot slot) => slot.Fact.Type switch
    {
        FactType.YesNo or FactType.Choice => FactCells.Of(slot.Fact, TurningPoints.None),
        _ => OpenReader.Of(parts, open).Of(slot),
    };

    private static ListMember Blank(FactDefinition list, ImmutableArray<ListMember> members)
    {
        var ordinal = members.Length + 1;
        while (members.Any(member => member.Name == Named(ordinal)))
        {
            ordinal++;
        }

        return new ListMember(Named(ordinal), [.. list.Fields.Select(_ => (Fact?)null)]);
    }

    private static string Named(int ordinal) => ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Situation With(Situation situation, FactDefinition list, ImmutableArray<ListMember> members) =>
        situation.With(new Fact(list, FactValue.Of(members)));

    private static Situation Without(Situation situation, FactDefinition fact) =>
        new(situation.Blueprint, situation.Content with { Facts = situation.Content.Facts.SetItem(fact.Index, null) });
}
