using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>One fact that an expression reads.</summary>
/// <param name="Expression">The fact or the field.</param>
/// <param name="Definition">Its concept.</param>
/// <param name="Member">The member of a list below the expression that it is about; null for none.</param>
/// <param name="View">What the case states; null outside a case.</param>
internal sealed record FactRead(BoundExpression Expression, FactDefinition Definition, string? Member, FactView? View)
{
    public FactShape ShapeAt(string path) => new(Expression, Definition, Definition.Name, path);
}

/// <summary>Finds what an expression reads, in the order in which the reference evaluator comes by it.</summary>
internal sealed class FactReads
{
    private readonly Place? _place;
    private readonly List<FactRead> _found = [];

    private FactReads(Place? place) => _place = place;

    /// <summary>True when an expression reads the same in every case: no lists, and no derivation that holds for a time.</summary>
    public static bool DependOnNoCase(BoundExpression expression) => expression switch
    {
        BoundField or BoundMemberName or BoundQuantifier or BoundCount or BoundAggregate => false,
        BoundDerivation { Derivation: var derivation } =>
            derivation.List is null && derivation.Validity == default && DependOnNoCase(derivation.Body),
        _ => expression.Children.All(DependOnNoCase),
    };

    public static bool Any(BoundExpression expression, Place? place) => Of(expression, place).Any();

    /// <summary>Each once; a field once per member. Without a place the expression must depend on no case.</summary>
    public static IEnumerable<FactRead> Of(BoundExpression expression, Place? place)
    {
        var reads = new FactReads(place);
        reads.Collect(expression, place?.Members, own: null, about: null);
        return reads._found.DistinctBy(read => (read.Definition.QualifiedName, read.Member));
    }

    /// <param name="expression">What is read.</param>
    /// <param name="members">The members it is about.</param>
    /// <param name="own">The member this very expression is evaluated for; null for any other expression.</param>
    /// <param name="about">The nearest member above it, below where the search began.</param>
    private void Collect(BoundExpression expression, Members? members, string? own, string? about)
    {
        var nearest = own ?? about;
        switch (expression)
        {
            case BoundFact fact:
                _found.Add(new FactRead(fact, fact.Definition, own, _place?.Case.Of(fact)));
                break;
            case BoundField field:
                var stated = Members.At(members, field.Depth).Fields[field.Definition.Index];
                _found.Add(new FactRead(field, field.Definition, nearest, FactView.Of(stated, field.Definition, field.Type)));
                break;
            case BoundDerivation derivation:
                CollectBody(derivation, members, nearest);
                break;
            case BoundQuantifier quantifier:
                CollectMembers(quantifier.List, members, (about, name) => Collect(quantifier.Body, about, name, nearest));
                break;
            case BoundCount { Filter: { } filter } count:
                CollectMembers(count.List, members, (about, name) => Collect(filter, about, name, nearest));
                break;
            case BoundCount:
                break;
            case BoundAggregate aggregate:
                CollectMembers(aggregate.List, members, (about, name) => CollectItem(aggregate, about, name));
                break;
            default:
                foreach (var child in expression.Children)
                {
                    Collect(child, members, null, nearest);
                }

                break;
        }
    }

    private void CollectBody(BoundDerivation expression, Members? members, string? about)
    {
        var derivation = expression.Derivation;
        if (_place is not { } place || derivation.Validity.Contains(place.Case.Situation.ReferenceDate))
        {
            var member = derivation.List is null ? null : new Members(Members.At(members, expression.Depth), null);
            Collect(derivation.Body, member, null, about);
        }
    }

    private void CollectItem(BoundAggregate aggregate, Members members, string name)
    {
        if (aggregate.Filter is { } filter)
        {
            Collect(filter, members, null, name);
        }

        Collect(aggregate.Field, members, null, name);
    }

    private void CollectMembers(FactDefinition list, Members? members, Action<Members, string> collect)
    {
        foreach (var member in _place!.Value.Case.Situation.ValueOf(list).Members)
        {
            collect(new Members(member, members), member.Name);
        }
    }
}
