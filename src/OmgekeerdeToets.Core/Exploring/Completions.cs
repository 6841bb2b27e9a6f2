using System.Collections.Immutable;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// The advice for every completion: one answer for every open fact, taken as independent. Answers that no part of the goal tells
/// apart are one answer, so facts that cannot matter take no room.
/// </summary>
internal sealed class Completions
{
    private readonly Method _method;
    private readonly BrokenCosts _broken;
    private readonly ImmutableArray<ImmutableArray<int>> _kept;
    private readonly CellTable _goal;
    private readonly ImmutableArray<CellTable> _solutions;
    private readonly AdviceNumbers _numbers = new();
    private readonly Dictionary<long, int> _pairs = [];
    private readonly Dictionary<int, int> _advice = [];

    /// <param name="method">The method over the goal.</param>
    /// <param name="goal">Steps 1 and 2.</param>
    /// <param name="solutions">The solutions that can matter.</param>
    /// <param name="broken">Costs that cells cannot compare.</param>
    public Completions(Method method, Part goal, ImmutableArray<Part> solutions, BrokenCosts broken)
    {
        _method = method;
        _broken = broken;
        _kept = CellTable.Distinct([.. method.Axes.Select(axis => axis.Size)], [goal.Table, .. solutions.Select(part => part.Table)]);
        _goal = goal.Keep(_kept);
        _solutions = [.. solutions.Select(part => part.Keep(_kept))];
    }

    /// <summary>How many there are after merging; long.MaxValue when that is not enough to say.</summary>
    public long Count => CellTable.Count(_kept.Select(kept => kept.Length));

    /// <summary>Whether the parts tell any two answers along an axis apart.</summary>
    private bool CanMatter(int axis) => _kept[axis].Length > 1;

    /// <summary>The advice for every completion.</summary>
    public AdviceTable Decide()
    {
        ImmutableArray<int> axes = [.. Enumerable.Range(0, _kept.Length).Where(CanMatter)];
        var table = new CellTable(axes, [.. axes.Select(axis => _kept[axis].Length)]);
        var walk = new CellWalk(table, [_goal, .. _solutions]);
        for (var place = 0; place < table.Values.Length; place++)
        {
            table.Values[place] = AdviceAt(walk, table, place);
            walk.Next();
        }

        return new AdviceTable(_method.Axes, table, _numbers, _broken.Slots);
    }

    /// <summary>What the advice may turn on, when there are too many completions to look at: all that some part tells apart.</summary>
    public ImmutableArray<OpenFact> MayDependOn(Exploration exploration)
    {
        var named = Enumerable.Range(0, _kept.Length).Where(CanMatter).SelectMany(axis => _method.Axes[axis].Names)
            .Concat(exploration.Named(_broken.Slots))
            .ToHashSet();
        return [.. exploration.Open.Where(named.Contains)];
    }

    private int AdviceAt(CellWalk walk, CellTable table, int place)
    {
        var before = _goal.Values[walk.PlaceIn(0)];
        var profiles = before;
        if (before == Part.SolutionsDecide)
        {
            for (var i = 0; i < _solutions.Length; i++)
            {
                profiles = Pair(profiles, _solutions[i].Values[walk.PlaceIn(i + 1)]);
            }
        }

        if (!_advice.TryGetValue(profiles, out var number))
        {
            number = Weigh(table, place, profiles, before == Part.SolutionsDecide);
            _advice.Add(profiles, number);
        }

        return number;
    }

    /// <summary>One number for two: the same for the same two.</summary>
    private int Pair(int profiles, int next)
    {
        var key = ((long)profiles << 32) | (uint)next;
        if (!_pairs.TryGetValue(key, out var pair))
        {
            // Above all kinds of advice, which come first in the chain.
            pair = _pairs.Count + (int)AdviceKind.Choice + 1;
            _pairs.Add(key, pair);
        }

        return pair;
    }

    private int Weigh(CellTable table, int place, int profiles, bool solutionsDecide)
    {
        var digits = new int[_kept.Length];
        table.DigitsOf(place, digits);
        for (var axis = 0; axis < digits.Length; axis++)
        {
            digits[axis] = _kept[axis][digits[axis]];
        }

        var verdict = _method.Weigh(_method.Goal, digits).Verdict;
        return solutionsDecide && _broken.Decide(verdict) ? _numbers.Unsettled(profiles) : _numbers.Of(verdict);
    }
}
