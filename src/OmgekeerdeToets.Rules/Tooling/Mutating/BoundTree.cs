using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>The same expression with other parts.</summary>
internal static class BoundTree
{
    /// <param name="node">The expression.</param>
    /// <param name="children">As many as it has, in the order of <see cref="BoundExpression.Children"/>.</param>
    public static BoundExpression With(BoundExpression node, ImmutableArray<BoundExpression> children) => node switch
    {
        BoundNot not => not with { Operand = children[0] },
        BoundLogic logic => logic with { Operands = children },
        BoundConditional conditional => conditional with { Condition = children[0], Then = children[1], Else = children[2] },
        BoundQuantifier quantifier => quantifier with { Body = children[0] },
        BoundComparison comparison => comparison with { Left = children[0], Right = children[1] },
        BoundRange range => range with { FromLow = (BoundComparison)children[0], ToHigh = (BoundComparison)children[1] },
        BoundMembership membership => membership with { Options = [.. children.Cast<BoundComparison>()] },
        BoundKnown known => known with { Operand = children[0] },
        _ => WithNumbers(node, children),
    };

    private static BoundExpression WithNumbers(BoundExpression node, ImmutableArray<BoundExpression> children) => node switch
    {
        BoundArithmetic arithmetic => arithmetic with { Left = children[0], Right = children[1] },
        BoundNegation negation => negation with { Operand = children[0] },
        BoundConversion conversion => conversion with { Operand = children[0] },
        BoundRounding rounding => rounding with { Operand = children[0] },
        BoundCount count => count with { Filter = children.IsEmpty ? null : children[0] },
        BoundAggregate aggregate => aggregate with { Field = children[0], Filter = children.Length > 1 ? children[1] : null },
        BoundDateShift shift => shift with { Date = children[0], Duration = children[1] },
        BoundDateDifference difference => difference with { Left = children[0], Right = children[1] },
        BoundSince since => since with { Date = children[0] },
        _ => node,
    };

    /// <summary>The same expression, wherever a derivation stands in it with what that has become; itself when nothing changed.</summary>
    public static BoundExpression Replace(BoundExpression node, Func<DerivationSymbol, DerivationSymbol> derivation)
    {
        if (node is BoundDerivation named)
        {
            var symbol = derivation(named.Derivation);
            return ReferenceEquals(symbol, named.Derivation) ? node : named with { Derivation = symbol };
        }

        var children = node.Children;
        var replaced = children.Select(child => Replace(child, derivation)).ToImmutableArray();
        return children.Zip(replaced).All(pair => ReferenceEquals(pair.First, pair.Second)) ? node : With(node, replaced);
    }
}
