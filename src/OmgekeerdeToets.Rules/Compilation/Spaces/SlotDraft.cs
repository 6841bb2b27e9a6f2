using System.Runtime.Intrinsics;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>A slot while its readers are still being gathered.</summary>
/// <param name="source">What it reads.</param>
/// <param name="canBeBounded">True for a number that may be unknown and yet lie within bounds.</param>
internal sealed class SlotDraft(Source source, bool canBeBounded)
{
    /// <summary>A slot holds so many constants, and then the next slot of the same source takes over: so rows stay short, however large a pack is.</summary>
    private const int MostPoints = 64;

    private readonly SortedSet<Point> _points = new(Point.Ascending);
    private readonly List<(int Conjunction, CellTest Test)> _readers = [];

    public bool IsFull => _points.Count >= MostPoints;

    /// <summary>
    /// INVARIANT: a conjunction reads a slot that can be bounded at most once. What the cells between two bounds do to it
    /// together is then what they do to the one leaf that reads them.
    /// </summary>
    public bool CanTake(int conjunction) => !canBeBounded || _readers.Count == 0 || _readers[^1].Conjunction != conjunction;

    public void Add(int conjunction, CellTest test)
    {
        _points.UnionWith(test.Points);
        _readers.Add((conjunction, test));
    }

    /// <summary>The slot; its rows are added to those of the space, whose conjunctions begin at a block.</summary>
    public Slot Build(int at, List<Vector256<ulong>> rows)
    {
        var first = _readers.Min(reader => reader.Conjunction) / CompiledSpace.ConjunctionsInBlock;
        var last = _readers.Max(reader => reader.Conjunction) / CompiledSpace.ConjunctionsInBlock;
        var length = last - first + 1;
        var blocks = new Vector256<ulong>[length * ((2 * _points.Count) + 2)];
        var positions = _points.Select((point, index) => (point, index)).ToDictionary(pair => pair.point, pair => (2 * pair.index) + 1);
        foreach (var (conjunction, test) in _readers)
        {
            Mark(blocks, length, conjunction - (first * CompiledSpace.ConjunctionsInBlock), test.Placed(positions));
        }

        var slot = new Slot
        {
            FirstRow = rows.Count,
            At = at + first,
            Length = length,
            Numbers = source.Kind is SourceKind.Number or SourceKind.NumberFact ? new NumberPoints([.. Numbers()]) : null,
            Days = source.Kind is SourceKind.Date or SourceKind.DateFact ? new WholePoints([.. Numbers().Select(WholeOf)]) : null,
            Texts = source.Kind is SourceKind.Text or SourceKind.TextFact ? new TextPoints([.. _points.Select(point => point.Text!)]) : null,
        };
        rows.AddRange(blocks);
        return slot;
    }

    private static void Mark(Vector256<ulong>[] blocks, int length, int conjunction, CellTest test)
    {
        var rowCount = blocks.Length / length;
        for (var row = 0; row < rowCount; row++)
        {
            ConjunctionBits.Mark(blocks.AsSpan(row * length, length), conjunction, test.At(row - 1));
        }
    }

    private IEnumerable<Fraction> Numbers() => _points.Select(point => point.Number);

    private static long WholeOf(Fraction day) => (long)day.Numerator;
}
