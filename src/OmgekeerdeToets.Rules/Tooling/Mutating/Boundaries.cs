using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>The numbers that a pack compares each fact with: they cut it into cells, and beside a number lies the next cell.</summary>
internal sealed class Boundaries
{
    private readonly ILookup<FactDefinition, Fraction> _points;

    public Boundaries(BoundPack pack) => _points = pack.Rules
        .SelectMany(body => body.Conditions.Concat(body.Exceptions))
        .SelectMany(Reads.Within)
        .OfType<BoundComparison>()
        .SelectMany(PointsOf)
        .Distinct()
        .ToLookup(point => point.Fact, point => point.Number);

    /// <summary>A number in the cell before and one in the cell after; of what is no fact of its own one less and one more.</summary>
    public IEnumerable<Fraction> Beside(BoundExpression compared, Fraction number)
    {
        if (FactOf(compared) is not { } fact)
        {
            return new[] { Minus(number), Plus(number) }.OfType<Fraction>().Where(beside => compared is not BoundCount || beside.Sign >= 0);
        }

        var cells = NumberCells.Of(fact, _points[fact].Append(number)).ToList();
        var at = cells.IndexOf(number);
        return at < 0 ? [] : new[] { at - 1, at + 1 }.Where(beside => beside >= 0 && beside < cells.Count).Select(beside => cells[beside]);
    }

    private static IEnumerable<(FactDefinition Fact, Fraction Number)> PointsOf(BoundComparison comparison) =>
        (FactOf(comparison.Left), comparison.Right, FactOf(comparison.Right), comparison.Left) switch
        {
            ({ } fact, BoundNumber number, _, _) => [(fact, number.Number)],
            (_, _, { } fact, BoundNumber number) => [(fact, number.Number)],
            _ => [],
        };

    private static FactDefinition? FactOf(BoundExpression compared) => compared switch
    {
        BoundFact fact => fact.Definition,
        BoundField field => field.Definition,
        _ => null,
    };

    private static Fraction? Minus(Fraction number) => Fraction.TrySubtract(number, Fraction.One, out var result) ? result : null;

    private static Fraction? Plus(Fraction number) => Fraction.TryAdd(number, Fraction.One, out var result) ? result : null;
}
