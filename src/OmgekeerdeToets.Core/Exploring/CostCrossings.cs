using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// Where the costs of two solutions cross as an open number goes up: there the cheaper one becomes the dearer, and between lies
/// what rounds to the same. These cut the answers to that number beside the conditions that read it.
/// </summary>
internal sealed class CostCrossings
{
    private readonly Dictionary<Slot, TurningPoints> _points = [];
    private readonly ImmutableHashSet<BrokenPair>.Builder _pairs = ImmutableHashSet.CreateBuilder<BrokenPair>();
    private readonly HashSet<Slot> _brokenSlots = [];

    private CostCrossings()
    {
    }

    public TurningPoints PointsOf(Slot slot) => _points.GetValueOrDefault(slot) ?? TurningPoints.None;

    public BrokenCosts Broken(ImmutableArray<Criterion> order) => new(_pairs.ToImmutable(), [.. _brokenSlots], order);

    public static CostCrossings Of(IEnumerable<Solution> solutions, Findings found, OpenCells cells)
    {
        var crossings = new CostCrossings();
        foreach (var (bearer, criterion) in new[] { (CostBearer.Resident, Criterion.ResidentCosts), (CostBearer.Municipality, Criterion.MunicipalCosts) })
        {
            if (found.Blueprint.Order.Contains(criterion))
            {
                ImmutableArray<CostLines> costs = [.. solutions.Select(solution => CostLines.Of(solution, bearer, found, cells))];
                crossings.Compare(bearer, costs);
            }
        }

        return crossings;
    }

    private void Compare(CostBearer bearer, ImmutableArray<CostLines> costs)
    {
        for (var i = 0; i < costs.Length; i++)
        {
            for (var j = i + 1; j < costs.Length; j++)
            {
                Compare(bearer, costs[i], costs[j]);
            }
        }
    }

    private void Compare(CostBearer bearer, CostLines one, CostLines other)
    {
        ImmutableArray<Slot> varies = [.. one.Varies.Concat(other.Varies).Distinct()];
        if ((one.Lines is { IsEmpty: true } && other.Lines is not null) || (other.Lines is { IsEmpty: true } && one.Lines is not null))
        {
            return; // Never complete: whatever the other costs, it goes last. Costs that break may be complete or not.
        }

        if (one.Lines is { } left && other.Lines is { } right && varies.Length <= 1)
        {
            if (varies.IsEmpty)
            {
                return;
            }

            var turns = left.SelectMany(a => right.Select(b => LineOrder.Turns(a, b, varies[0].Fact))).ToList();
            if (turns.TrueForAll(points => points is not null))
            {
                _points[varies[0]] = turns.Aggregate(PointsOf(varies[0]), (points, more) => points.And(TurningPoints.At(more!)));
                return;
            }
        }

        _pairs.Add(new BrokenPair(bearer, one.Solution, other.Solution));
        _pairs.Add(new BrokenPair(bearer, other.Solution, one.Solution));
        _brokenSlots.UnionWith(one.Slots.Concat(other.Slots));
    }
}
