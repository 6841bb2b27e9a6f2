using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Evaluation.Open;

/// <summary>
/// What a condition reads that is open, comparison by comparison. A comparison of one open fact is decided by its cells; one of
/// several is not, unless each can be listed whole.
/// </summary>
internal sealed class ConditionReads(OpenView view, ReadsBuilder reads)
{
    public void Condition(BoundExpression condition, Members? members)
    {
        if (view.IsSettled(condition, members))
        {
            return;
        }

        switch (condition)
        {
            case BoundFact or BoundField:
                SeparateAll(view.OpenIn(condition, members));
                break;
            case BoundDerivation derivation:
                OfDerivation(derivation, members);
                break;
            case BoundQuantifier quantifier:
                OfMembers(quantifier, members);
                break;
            case BoundComparison { Left.Type.Kind: not TypeKind.Truth } comparison:
                OfComparison(comparison, members);
                break;
            case BoundKnown known:
                OfKnown(known, members);
                break;
            default:
                Conditions(condition.Children, members);
                break;
        }
    }

    /// <summary>The conditions inside a value: of <c>als … dan …</c>, of a filter. Between their turning points the value does not see them.</summary>
    public void ConditionsIn(BoundExpression value, Members? members)
    {
        if (value.Type.Kind == TypeKind.Truth)
        {
            Condition(value, members);
        }
        else if (value is BoundDerivation derivation)
        {
            if (view.BodyOf(derivation, members) is { } body)
            {
                ConditionsIn(body.Body, body.Members);
            }
        }
        else if (OpenView.ListOf(value) is { } list)
        {
            foreach (var member in view.MembersOf(list, members) ?? [])
            {
                ConditionsIn(value.Children, member);
            }
        }
        else
        {
            ConditionsIn(value.Children, members);
        }
    }

    private void ConditionsIn(ImmutableArray<BoundExpression> values, Members? members)
    {
        foreach (var value in values)
        {
            ConditionsIn(value, members);
        }
    }

    private void Conditions(ImmutableArray<BoundExpression> conditions, Members? members)
    {
        foreach (var condition in conditions)
        {
            Condition(condition, members);
        }
    }

    private void SeparateAll(IEnumerable<Slot> slots)
    {
        foreach (var slot in slots)
        {
            reads.Separate(slot);
        }
    }

    private void OfDerivation(BoundDerivation derivation, Members? members)
    {
        if (view.BodyOf(derivation, members) is { } body)
        {
            Condition(body.Body, body.Members);
        }
    }

    private void OfMembers(BoundQuantifier quantifier, Members? members)
    {
        if (view.MembersOf(quantifier.List, members) is { } all)
        {
            foreach (var member in all)
            {
                Condition(quantifier.Body, member);
            }
        }
        else
        {
            reads.Break(view.OpenIn(quantifier, members));
        }
    }

    /// <summary>When everything is answered it is known, so the answers do not matter; else it turns where it becomes known.</summary>
    private void OfKnown(BoundKnown known, Members? members)
    {
        var open = view.OpenIn(known.Operand, members);
        if (view.IsKnownWhenAnswered(known.Operand, members))
        {
            SeparateAll(open);
        }
        else
        {
            reads.Break(open);
        }
    }

    private void OfComparison(BoundComparison comparison, Members? members)
    {
        ConditionsIn(comparison.Left, members);
        ConditionsIn(comparison.Right, members);
        var values = new OpenValues(view);
        ImmutableArray<Slot> open = [.. values.In(comparison.Left, members).Concat(values.In(comparison.Right, members)).Distinct()];
        if (comparison.Left.Type.Kind == TypeKind.Choice)
        {
            SeparateAll(open);
        }
        else if (open.Length == 1 && new ComparisonTurns(view, open[0]).Of(comparison, members) is { } turns)
        {
            reads.Separate(open[0], turns);
        }
        else
        {
            reads.Break(open.Any(slot => slot.Fact.Type == FactType.List) ? view.OpenIn(comparison, members) : open);
        }
    }
}
