using System.Collections.Immutable;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// Walks through every combination of one table in order, and keeps at hand where each combination stands in other tables along
/// some of the same axes.
/// </summary>
internal sealed class CellWalk
{
    private readonly ImmutableArray<int> _sizes;
    private readonly int[] _digits;
    private readonly int[][] _strides;
    private readonly int[] _places;

    public CellWalk(CellTable through, ImmutableArray<CellTable> others)
    {
        _sizes = through.Sizes;
        _digits = new int[through.Axes.Length];
        _strides = [.. through.Axes.Select(axis => others.Select(other => other.StrideOf(axis)).ToArray())];
        _places = new int[others.Length];
    }

    /// <summary>The place of the present combination in one of the other tables.</summary>
    public int PlaceIn(int other) => _places[other];

    /// <summary>The present answer along one of the axes, by its place among those of the table.</summary>
    public int Answer(int axis) => _digits[axis];

    /// <summary>To the next combination; after the last comes the first.</summary>
    public void Next()
    {
        for (var i = _digits.Length - 1; i >= 0; i--)
        {
            if (++_digits[i] < _sizes[i])
            {
                Move(_strides[i], 1);
                return;
            }

            Move(_strides[i], 1 - _sizes[i]);
            _digits[i] = 0;
        }
    }

    private void Move(int[] strides, int times)
    {
        for (var other = 0; other < _places.Length; other++)
        {
            _places[other] += strides[other] * times;
        }
    }
}
