using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// A copy of a case in which nothing is said of what a goal reads: facts, judgements, the fields of the members there are, and
/// backing. The members themselves stay, and so does what the municipality chose: that is a rule, no fact of this case.
/// </summary>
internal static class Opening
{
    public static Situation Of(Situation situation, Goal goal)
    {
        var read = LeafSlots.AllReadBy(goal).Where(fact => !fact.IsPolicyChoice);
        var facts = read.Aggregate(situation.Content.Facts, (said, fact) => Without(situation, said, fact));
        var opened = new Situation(situation.Blueprint, situation.Content with { Facts = facts });
        return goal.Solutions.Concat(situation.Content.OwnProposals.Where(own => own.Goal == goal.Name).Select(own => own.Solution))
            .Aggregate(opened, (open, solution) => open.WithBacking(goal.Name, solution.Name, Backing.NotAsked));
    }

    /// <summary>The opened copy, in which these say again what they say in the case.</summary>
    public static Situation Close(Situation opened, Situation said, IEnumerable<OpenFact> facts) =>
        facts.Aggregate(opened, (current, fact) => current.With(fact.List is { } list
            ? FieldOf(current, said, list, fact)
            : said.FactOf(fact.Definition!) ?? new Fact(fact.Definition!, FactValue.NotAsked)));

    private static ImmutableArray<Fact?> Without(Situation situation, ImmutableArray<Fact?> said, FactDefinition fact)
    {
        if (fact.List is not { } name)
        {
            return fact.Type == FactType.List ? said : said.SetItem(fact.Index, null);
        }

        var list = situation.Blueprint.FindFact(name)!;
        return said[list.Index] is { Value.IsKnown: true } known
            ? said.SetItem(list.Index, WithMembers(known, [.. known.Value.Members.Select(member => member.With(fact, null))]))
            : said;
    }

    private static Fact FieldOf(Situation current, Situation said, FactDefinition list, OpenFact fact)
    {
        var members = current.ValueOf(list).Members;
        var field = said.ValueOf(list).Members[fact.Member].Fields[fact.Definition!.Index];
        return WithMembers(current.FactOf(list)!, members.SetItem(fact.Member, members[fact.Member].With(fact.Definition, field)));
    }

    private static Fact WithMembers(Fact list, ImmutableArray<ListMember> members) => list with { Value = FactValue.Of(members) };
}
