using System.Collections.Immutable;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// A number for every combination of answers along some axes: the truth of a rule, what a solution comes to, or the advice.
/// The last axis runs fastest. It knows nothing of what its numbers mean, only which answers it tells apart.
/// </summary>
internal sealed class CellTable
{
    private readonly int[] _strides;
    private readonly int[] _values;

    public CellTable(ImmutableArray<int> axes, ImmutableArray<int> sizes)
    {
        Axes = axes;
        Sizes = sizes;
        _strides = new int[axes.Length];
        var stride = 1;
        for (var i = axes.Length - 1; i >= 0; i--)
        {
            _strides[i] = stride;
            stride *= sizes[i];
        }

        _values = new int[stride];
    }

    /// <summary>Which axes it runs along.</summary>
    public ImmutableArray<int> Axes { get; }

    /// <summary>How many answers each of them has.</summary>
    public ImmutableArray<int> Sizes { get; }

    public Span<int> Values => _values;

    /// <summary>How many combinations there are; long.MaxValue when that is not enough to say.</summary>
    public static long Count(IEnumerable<int> sizes) =>
        sizes.Aggregate(1L, (count, size) => count > long.MaxValue / Math.Max(1, size) ? long.MaxValue : count * size);

    /// <summary>The place of a combination; <paramref name="digits"/> has the answer of every axis there is, by its number.</summary>
    public int PlaceOf(ReadOnlySpan<int> digits)
    {
        var place = 0;
        for (var i = 0; i < _strides.Length; i++)
        {
            place += digits[Axes[i]] * _strides[i];
        }

        return place;
    }

    /// <summary>The combination at a place, written into <paramref name="digits"/>.</summary>
    public void DigitsOf(int place, Span<int> digits)
    {
        for (var i = 0; i < _strides.Length; i++)
        {
            digits[Axes[i]] = place / _strides[i] % Sizes[i];
        }
    }

    public int SizeOf(int axis) => Sizes[Axes.IndexOf(axis)];

    /// <summary>How far apart two neighbouring answers along an axis stand; 0 along an axis that is none of its own.</summary>
    public int StrideOf(int axis) => Axes.IndexOf(axis) is >= 0 and var i ? _strides[i] : 0;

    /// <summary>Whether two combinations that differ only along this axis, in these two answers, ever have another number.</summary>
    public bool TellsApart(int axis, int one, int other)
    {
        var i = Axes.IndexOf(axis);
        if (i < 0)
        {
            return false;
        }

        var (stride, block) = (_strides[i], _strides[i] * Sizes[i]);
        for (var at = 0; at < _values.Length; at += block)
        {
            if (!_values.AsSpan(at + (one * stride), stride).SequenceEqual(_values.AsSpan(at + (other * stride), stride)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two combinations that differ only along this axis ever have another number.</summary>
    public bool TurnsOn(int axis)
    {
        var i = Axes.IndexOf(axis);
        return i >= 0 && Enumerable.Range(1, Sizes[i] - 1).Any(answer => TellsApart(axis, 0, answer));
    }

    /// <summary>The same table with only these answers of each axis, by the number of the axis.</summary>
    public CellTable Keep(ImmutableArray<ImmutableArray<int>> kept)
    {
        var smaller = new CellTable(Axes, [.. Axes.Select(axis => kept[axis].Length)]);
        var digits = new int[kept.Length];
        for (var place = 0; place < smaller._values.Length; place++)
        {
            smaller.DigitsOf(place, digits);
            foreach (var axis in Axes)
            {
                digits[axis] = kept[axis][digits[axis]];
            }

            smaller._values[place] = _values[PlaceOf(digits)];
        }

        return smaller;
    }

    /// <summary>Of each axis one answer out of every group that none of the tables tells apart.</summary>
    public static ImmutableArray<ImmutableArray<int>> Distinct(ImmutableArray<int> sizes, IReadOnlyCollection<CellTable> tables) =>
        [.. sizes.Select((size, axis) => Distinct(axis, size, [.. tables.Where(table => table.Axes.Contains(axis))]))];

    private static ImmutableArray<int> Distinct(int axis, int size, ImmutableArray<CellTable> tables)
    {
        var kept = ImmutableArray.CreateBuilder<int>();
        for (var answer = 0; answer < size; answer++)
        {
            if (!kept.Any(other => !tables.Any(table => table.TellsApart(axis, other, answer))))
            {
                kept.Add(answer);
            }
        }

        return kept.ToImmutable();
    }
}
