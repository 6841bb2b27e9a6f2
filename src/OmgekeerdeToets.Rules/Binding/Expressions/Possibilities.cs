using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Binding.Expressions;

[Flags]
internal enum PossibleTruths
{
    None = 0,
    Unknown = 1,
    False = 2,
    True = 4,
    Any = Unknown | False | True,
}

/// <summary>
/// What a condition could become over all cases, seen from its form alone: never too little, sometimes too much.
/// A condition that could only be unknown says nothing about anybody, and its author meant something else.
/// </summary>
internal static class Possibilities
{
    public static PossibleTruths Of(BoundExpression condition) => condition switch
    {
        BoundTruth truth => truth.Value ? PossibleTruths.True : PossibleTruths.False,
        BoundUnknown => PossibleTruths.Unknown,
        BoundDerivation derivation => derivation.Derivation.Possible | PossibleTruths.Unknown,
        BoundNot not => Negate(Of(not.Operand)),
        BoundLogic logic => logic.Operands.Select(Of).Aggregate((left, right) => Combine(left, right, logic.Operator)),
        BoundConditional conditional => Of(conditional),
        BoundQuantifier quantifier => Of(quantifier),
        BoundComparison comparison => OfCompared(comparison.Left, comparison.Right),
        BoundRange range => Combine(Of(range.FromLow), Of(range.ToHigh), LogicOperator.And),
        BoundMembership membership => CanBeKnown(membership.Operand) ? PossibleTruths.Any : PossibleTruths.Unknown,
        BoundKnown => PossibleTruths.True | PossibleTruths.False,
        _ => PossibleTruths.Any,
    };

    private static PossibleTruths OfCompared(BoundExpression left, BoundExpression right) =>
        CanBeKnown(left) && CanBeKnown(right) ? PossibleTruths.Any : PossibleTruths.Unknown;

    private static PossibleTruths Of(BoundConditional conditional)
    {
        var condition = Of(conditional.Condition);
        var (then, otherwise) = (Of(conditional.Then), Of(conditional.Else));
        var possible = PossibleTruths.None;
        possible |= condition.HasFlag(PossibleTruths.True) ? then : PossibleTruths.None;
        possible |= condition.HasFlag(PossibleTruths.False) ? otherwise : PossibleTruths.None;
        return condition.HasFlag(PossibleTruths.Unknown) ? possible | PossibleTruths.Unknown | (then & otherwise) : possible;
    }

    // Over an empty list it is decided, whatever the body.
    private static PossibleTruths Of(BoundQuantifier quantifier)
    {
        var body = Of(quantifier.Body) | PossibleTruths.Unknown;
        return quantifier.Quantifier switch
        {
            Quantifier.AtLeastOne => body | PossibleTruths.False,
            Quantifier.All => body | PossibleTruths.True,
            _ => Negate(body) | PossibleTruths.True,
        };
    }

    public static bool CanBeKnown(BoundExpression expression) => expression switch
    {
        BoundUnknown => false,
        BoundNorm norm => norm.Norm.Values.Any(value => value.Number is not null),
        BoundDerivation derivation => derivation.Derivation.CanBeKnown,
        BoundConditional conditional => CanBeKnown(conditional.Then) || CanBeKnown(conditional.Else),
        BoundCount or BoundKnown or BoundQuantifier => true,
        BoundAggregate aggregate => CanBeKnown(aggregate.Field),
        { Type.Kind: TypeKind.Truth } => Of(expression) != PossibleTruths.Unknown,
        _ => expression.Children.All(CanBeKnown),
    };

    private static PossibleTruths Negate(PossibleTruths possible) =>
        (possible & PossibleTruths.Unknown)
        | (possible.HasFlag(PossibleTruths.True) ? PossibleTruths.False : PossibleTruths.None)
        | (possible.HasFlag(PossibleTruths.False) ? PossibleTruths.True : PossibleTruths.None);

    // Strong Kleene over sets; `of` is `en` seen in a mirror.
    private static PossibleTruths Combine(PossibleTruths left, PossibleTruths right, LogicOperator logic)
    {
        if (logic == LogicOperator.Or)
        {
            return Negate(Combine(Negate(left), Negate(right), LogicOperator.And));
        }

        var possible = (left | right) & PossibleTruths.False;
        possible |= left & right & PossibleTruths.True;
        var leftOpen = left.HasFlag(PossibleTruths.Unknown) && right is not PossibleTruths.False;
        var rightOpen = right.HasFlag(PossibleTruths.Unknown) && left is not PossibleTruths.False;
        return leftOpen || rightOpen ? possible | PossibleTruths.Unknown : possible;
    }
}
