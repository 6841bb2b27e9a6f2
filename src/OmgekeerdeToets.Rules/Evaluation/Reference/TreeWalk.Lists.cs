using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>Members of lists: an unknown list gives unknown, an empty one is decided.</summary>
internal sealed partial class TreeWalk
{
    private Evaluated Quantify(BoundQuantifier quantifier, Members? members)
    {
        if (MembersOf(quantifier.List, out var unknown) is not { } list)
        {
            return unknown;
        }

        ImmutableArray<Evaluated> bodies = [.. list.Select(member => OfMember(member, quantifier.Body, members))];
        var truths = bodies.Select(body => body.Truth);
        return quantifier.Quantifier switch
        {
            Quantifier.All => Evaluated.Of(truths.Aggregate(Truth.True, TruthLogic.And), bodies.AsSpan()),
            Quantifier.AtLeastOne => Evaluated.Of(truths.Aggregate(Truth.False, TruthLogic.Or), bodies.AsSpan()),
            _ => Evaluated.Of(truths.Aggregate(Truth.False, TruthLogic.Or).Not(), bodies.AsSpan()),
        };
    }

    private Evaluated CountMembers(BoundCount count, Members? members)
    {
        if (MembersOf(count.List, out var unknown) is not { } list)
        {
            return unknown;
        }

        return Aggregating.Count(
            [.. list.Select(member => count.Filter is null ? Evaluated.Of(true) : OfMember(member, count.Filter, members))]);
    }

    private Evaluated AggregateMembers(BoundAggregate aggregate, Members? members)
    {
        if (MembersOf(aggregate.List, out var unknown) is not { } list)
        {
            return unknown;
        }

        var items = ImmutableArray.CreateBuilder<Item>(list.Length);
        foreach (var member in list)
        {
            var about = new Members(member, members);
            _recorder?.Begin();
            var counts = aggregate.Filter is null ? Evaluated.Of(true) : Visit(aggregate.Filter, about);
            var number = Visit(aggregate.Field, about);
            items.Add(new Item(counts, number, BoundsOf(aggregate.Field, number)));
            _recorder?.End(aggregate, number, null, member.Name);
        }

        return Aggregating.Of(aggregate.Aggregate, items.ToImmutable(), aggregate.List.Name);
    }

    private Evaluated OfMember(ListMember member, BoundExpression condition, Members? members)
    {
        var result = Visit(condition, new Members(member, members));
        _recorder?.NameLast(member.Name);
        return result;
    }

    // An unknown field lies within what the vocabulary says is possible.
    private static Interval BoundsOf(BoundExpression field, Evaluated number) =>
        number is EvaluatedUnknown && field is BoundField { Definition: var definition }
            ? new Interval(definition.Minimum, definition.Maximum)
            : number.Interval;

    private ImmutableArray<ListMember>? MembersOf(FactDefinition list, out Evaluated unknown)
    {
        var value = _facts.FactOf(list)?.Value ?? FactValue.NotAsked;
        unknown = new EvaluatedUnknown(Unknown.Of(value.Reason, list), Interval.Open);
        return value.IsKnown ? value.Members : null;
    }

    private Fact? FactRead(BoundExpression expression, Members? members) => expression switch
    {
        BoundFact fact => _facts.FactOf(fact.Definition),
        BoundField field => Members.At(members, field.Depth).Fields[field.Definition.Index],
        _ => null,
    };
}

/// <summary>The members an expression is about, innermost first.</summary>
internal sealed record Members(ListMember Member, Members? Outer)
{
    public static ListMember At(Members? members, int depth)
    {
        for (; depth > 0; depth--)
        {
            members = members?.Outer;
        }

        return members?.Member ?? throw new ArgumentOutOfRangeException(nameof(depth), "The binder counts depths.");
    }
}
