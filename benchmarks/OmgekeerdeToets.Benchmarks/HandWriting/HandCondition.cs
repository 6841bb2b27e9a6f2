using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Benchmarks.HandWriting;

/// <summary>Conditions in C#. What runs through a list becomes a method with a loop, that stops as soon as it is decided.</summary>
internal sealed class HandCondition(HandPlaces places, HandLists lists)
{
    public string Of(BoundExpression expression) => expression switch
    {
        BoundTruth truth => truth.Value ? "Three.Yes" : "Three.No",
        BoundFact fact => $"f[{HandNumber.Text(fact.Definition.Index)}]",
        BoundField field => $"m[at + {HandNumber.Text(field.Definition.Index)}]",
        BoundDerivation derivation => $"f[{HandNumber.Text(places.Of(derivation.Derivation))}]",
        BoundNot not => $"Three.Not({Of(not.Operand)})",
        BoundLogic logic => "(" + string.Join(logic.Operator == LogicOperator.And ? " & " : " | ", logic.Operands.Select(Of)) + ")",
        BoundRange range => $"({Of(range.FromLow)} & {Of(range.ToHigh)})",
        BoundMembership membership => OfMembership(membership),
        BoundQuantifier quantifier => lists.Quantified(quantifier, Of),
        BoundComparison comparison => OfComparison(comparison),
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    private string OfMembership(BoundMembership membership)
    {
        var among = "(" + string.Join(" | ", membership.Options.Select(Of)) + ")";
        return membership.Negated ? $"Three.Not({among})" : among;
    }

    private string OfComparison(BoundComparison comparison)
    {
        var method = comparison.Operator switch
        {
            ComparisonOperator.Less => "Less",
            ComparisonOperator.AtMost => "AtMost",
            ComparisonOperator.More => "More",
            ComparisonOperator.AtLeast => "AtLeast",
            ComparisonOperator.Equal => "Equal",
            _ => "NotEqual",
        };
        return $"Three.{method}({Sides(comparison)})";
    }

    private string Sides(BoundComparison comparison)
    {
        if (comparison.Left is BoundCount or BoundAggregate)
        {
            var times = comparison.Left is BoundAggregate { Field: BoundField field } ? HandNumber.TimesOf(field.Definition) : 1;
            return $"{lists.Between(comparison.Left, Of)}, {HandNumber.Of(comparison.Right, places).At(times)}";
        }

        if (comparison.Right is BoundText text)
        {
            var (code, options) = comparison.Left switch
            {
                BoundFact fact => ($"f[{HandNumber.Text(fact.Definition.Index)}]", fact.Definition.Options),
                _ => throw new NotSupportedException(comparison.Left.GetType().Name),
            };
            return $"{code}, {HandNumber.Text(options.IndexOf(text.Text))}";
        }

        var (left, right) = (HandNumber.Of(comparison.Left, places), HandNumber.Of(comparison.Right, places));
        var common = HandNumber.Common(left, right);
        return $"{left.At(common)}, {right.At(common)}";
    }
}
