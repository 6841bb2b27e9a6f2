using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Evaluation.Open;

/// <summary>
/// Expressions as one situation sees them: what in them is open, member by member, and what the rest comes to. What is known is a
/// constant here, whatever formula, norm or list it comes from.
/// </summary>
internal sealed class OpenView(Situation situation)
{
    private readonly TreeWalk _walk = TreeWalk.Over(new SituationReader(situation));
    private readonly Dictionary<(DerivationSymbol, ListMember?), HashSet<Slot>> _derived = [];
    private readonly Dictionary<FactDefinition, ListMember> _somebody = [];
    private readonly Dictionary<BoundExpression, bool> _asks = new(ReferenceEqualityComparer.Instance);

    public Situation Situation => situation;

    /// <summary>What it comes to with everything open left open.</summary>
    public Evaluated Evaluate(BoundExpression expression, Members? members) => _walk.Evaluate(expression, members);

    /// <summary>What it comes to with one open fact answered.</summary>
    public Evaluated Evaluate(BoundExpression expression, Members? members, Slot slot, FactValue answer)
    {
        var fact = new Fact(slot.Fact, answer);
        return slot.Member is { } member
            ? TreeWalk.Over(new SituationReader(situation)).Evaluate(
                expression,
                Replace(members, member, new ListMember(member.Name, member.Fields.SetItem(slot.Fact.Index, fact))))
            : TreeWalk.Over(new AnsweredReader(situation, fact)).Evaluate(expression, members);
    }

    /// <summary>Known, and it stays so whatever is answered: answers never turn what is known, unless it asks whether something is.</summary>
    public bool IsSettled(BoundExpression expression, Members? members) =>
        IsClosed(expression, members) || (!AsksWhetherKnown(expression) && Evaluate(expression, members).IsKnown);

    public bool AsksWhetherKnown(BoundExpression expression)
    {
        if (!_asks.TryGetValue(expression, out var asks))
        {
            asks = Leaves.AskWhetherKnown([expression]);
            _asks.Add(expression, asks);
        }

        return asks;
    }

    /// <summary>True when nothing in it is open.</summary>
    public bool IsClosed(BoundExpression expression, Members? members) => !OpenIn(expression, members).Any();

    /// <summary>All in it that is open, also in conditions inside.</summary>
    public IEnumerable<Slot> OpenIn(BoundExpression expression, Members? members) => expression switch
    {
        BoundFact fact => OpenFact(fact.Definition),
        BoundField field => OpenField(field, members),
        BoundDerivation derivation => Derived(derivation, members),
        _ when ListOf(expression) is { } list => MembersOf(list, members) is { } all
            ? all.SelectMany(member => expression.Children.SelectMany(child => OpenIn(child, member)))
            : OpenBeside(list, expression, members).Prepend(new Slot(list)),
        _ => expression.Children.SelectMany(child => OpenIn(child, members)),
    };

    /// <summary>The list whose members it runs through; null when it runs through none.</summary>
    public static FactDefinition? ListOf(BoundExpression expression) => expression switch
    {
        BoundQuantifier quantifier => quantifier.List,
        BoundCount count => count.List,
        BoundAggregate aggregate => aggregate.List,
        _ => null,
    };

    /// <summary>Each member of a list as the innermost; null when the list is open.</summary>
    public IReadOnlyList<Members>? MembersOf(FactDefinition list, Members? outer)
    {
        var value = situation.ValueOf(list);
        return value.IsKnown ? [.. value.Members.Select(member => new Members(member, outer))] : null;
    }

    /// <summary>A member of an open list, who is not there yet: all of it is open.</summary>
    public Members Somebody(FactDefinition list, Members? outer)
    {
        if (!_somebody.TryGetValue(list, out var member))
        {
            member = new ListMember("", [.. list.Fields.Select(_ => (Fact?)null)]);
            _somebody.Add(list, member);
        }

        return new Members(member, outer);
    }

    /// <summary>The body of a derivation and the member it is about; null out of its validity, when it stays unknown.</summary>
    public (BoundExpression Body, Members? Members)? BodyOf(BoundDerivation derivation, Members? members)
    {
        var symbol = derivation.Derivation;
        return symbol.Validity.Contains(situation.ReferenceDate)
            ? (symbol.Body, symbol.List is null ? null : new Members(Members.At(members, derivation.Depth), null))
            : null;
    }

    /// <summary>What is read of an open list beside the list itself.</summary>
    private IEnumerable<Slot> OpenBeside(FactDefinition list, BoundExpression expression, Members? members)
    {
        var somebody = Somebody(list, members);
        return expression.Children.SelectMany(child => OpenIn(child, somebody)).Where(slot => slot.Member != somebody.Member);
    }

    private HashSet<Slot> Derived(BoundDerivation derivation, Members? members)
    {
        if (BodyOf(derivation, members) is not { } body)
        {
            return [];
        }

        var key = (derivation.Derivation, body.Members?.Member);
        if (!_derived.TryGetValue(key, out var open))
        {
            open = [.. OpenIn(body.Body, body.Members)];
            _derived.Add(key, open);
        }

        return open;
    }

    private IEnumerable<Slot> OpenFact(FactDefinition definition) =>
        situation.ValueOf(definition).IsKnown ? [] : [new Slot(definition)];

    private static IEnumerable<Slot> OpenField(BoundField field, Members? members)
    {
        var member = Members.At(members, field.Depth);
        return member.ValueOf(field.Definition).IsKnown ? [] : [new Slot(field.Definition, member)];
    }

    private static Members? Replace(Members? members, ListMember old, ListMember answered) => members is null
        ? null
        : new Members(ReferenceEquals(members.Member, old) ? answered : members.Member, Replace(members.Outer, old, answered));

    /// <summary>A situation with one fact answered.</summary>
    private sealed class AnsweredReader(Situation situation, Fact answer) : IFactReader
    {
        public DateOnly? ReferenceDate => situation.ReferenceDate;

        public Fact? FactOf(FactDefinition definition) => definition == answer.Definition ? answer : situation.FactOf(definition);
    }
}
