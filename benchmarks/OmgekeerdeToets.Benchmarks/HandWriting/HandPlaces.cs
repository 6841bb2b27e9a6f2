using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Benchmarks.HandWriting;

/// <summary>Where in the array of facts the computed ones stand: norms, then derivations, each behind what it is derived from.</summary>
internal sealed class HandPlaces
{
    private readonly Dictionary<object, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly int _facts;

    public HandPlaces(BoundPack pack)
    {
        _facts = pack.Concepts.Definitions.Length;
        foreach (var expression in pack.Rules.SelectMany(rule => rule.Conditions))
        {
            Visit(expression);
        }
    }

    /// <summary>In the order in which they must be computed.</summary>
    public List<object> InOrder { get; } = [];

    public int Count => _places.Count;

    /// <summary>Of a norm or a derivation.</summary>
    public int Of(object computed) => _places[computed];

    private void Visit(BoundExpression expression)
    {
        foreach (var child in expression.Children)
        {
            Visit(child);
        }

        if (expression is BoundNorm norm)
        {
            Add(norm.Norm);
        }
        else if (expression is BoundDerivation derivation && !_places.ContainsKey(derivation.Derivation))
        {
            Visit(derivation.Derivation.Body);
            Add(derivation.Derivation);
        }
    }

    private void Add(object computed)
    {
        if (_places.TryAdd(computed, _facts + _places.Count))
        {
            InOrder.Add(computed);
        }
    }
}
