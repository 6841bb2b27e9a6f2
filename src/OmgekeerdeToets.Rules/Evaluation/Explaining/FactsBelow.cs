using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>
/// The facts a comparison reads, once each, through formulas, derivations and lists. Which those are is the same in every
/// case, unless it reads a list, or a derivation that holds for a time.
/// </summary>
internal sealed class FactsBelow
{
    private readonly BoundExpression _comparison;
    private readonly string _path;
    private readonly FactShape[]? _always;
    private readonly bool _readsLeft;
    private readonly bool _readsRight;

    public FactsBelow(BoundExpression comparison, string path)
    {
        _comparison = comparison;
        _path = path;
        if (FactReads.DependOnNoCase(comparison))
        {
            _readsLeft = FactReads.Any(Left, null);
            _readsRight = FactReads.Any(Right, null);
            var names = new SiblingNames(path);
            _always = [.. FactReads.Of(comparison, null).Select(read => read.ShapeAt(names.Next(read.Definition.Name)))];
        }
    }

    private BoundExpression Left => _comparison.Children[0];

    private BoundExpression Right => _comparison.Children[^1];

    public bool ReadsLeft(in Place place) => _always is null ? FactReads.Any(Left, place) : _readsLeft;

    public bool ReadsRight(in Place place) => _always is null ? FactReads.Any(Right, place) : _readsRight;

    public ImmutableArray<TraceNode> At(in Place place)
    {
        if (_always is null)
        {
            return InThisCase(place);
        }

        var below = place.WithoutMember;
        var nodes = new TraceNode[_always.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = _always[i].At(below, isException: false, out _);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(nodes);
    }

    private ImmutableArray<TraceNode> InThisCase(in Place place)
    {
        var names = new SiblingNames(place.IdOf(_path));
        return
        [
            .. FactReads.Of(_comparison, place).Select(read =>
            {
                var id = names.Next(read.Definition.Name);
                return read.ShapeAt(id).Show(read.View!, id, read.Member);
            }),
        ];
    }
}
