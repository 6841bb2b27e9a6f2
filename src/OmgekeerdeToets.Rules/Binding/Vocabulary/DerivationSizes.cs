using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>
/// How large a derivation is with everything it rests on written out. A derivation may use another, twice if need be, and
/// that one another: a handful of short lines could say more than anybody can compute or read.
/// </summary>
internal sealed class DerivationSizes
{
    /// <summary>Parts that a derivation may have, written out; keeps every rule within what can be explained.</summary>
    public const int Largest = 2000;

    private readonly Dictionary<DerivationSymbol, int> _sizes = [];

    public bool IsTooLarge(BoundExpression body) => Of(body) > Largest;

    public void Remember(DerivationSymbol derivation) => _sizes[derivation] = Of(derivation.Body);

    private int Of(BoundExpression expression)
    {
        var size = expression is BoundDerivation derivation ? 1 + _sizes.GetValueOrDefault(derivation.Derivation) : 1;
        foreach (var child in expression.Children)
        {
            size = Math.Min(Largest + 1, size + Of(child));
        }

        return size;
    }
}
