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

    public Source Source => source;

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

    /// <summary>The group it is, when one conjunction alone reads it and takes it as it is, or as its opposite.</summary>
    public Group? AsGroup(int scope) => source.Kind == SourceKind.Conjunction && source.Scope == scope && _readers is [var only] && IsOpposite(only.Test) is { } isOpposite
        ? new Group(source.Index, only.Conjunction, isOpposite)
        : null;

    /// <summary>The slot; its rows, and the blocks they touch, are added to those of the space.</summary>
    /// <param name="placement">Where the conjunctions stand.</param>
    /// <param name="at">The first block of the space.</param>
    /// <param name="scale">The scale of a number in whole parts.</param>
    /// <param name="rows">All rows of the space.</param>
    /// <param name="touched">The blocks that all slots touch.</param>
    public Slot Build(Placement placement, int at, long scale, List<Vector256<ulong>> rows, List<int> touched)
    {
        var blocks = _readers.Select(reader => BlockOf(placement[reader.Conjunction])).Distinct().Order().ToArray();
        var cells = new Vector256<ulong>[blocks.Length * ((2 * _points.Count) + 2)];
        var positions = _points.Select((point, index) => (point, index)).ToDictionary(pair => pair.point, pair => (2 * pair.index) + 1);
        foreach (var (conjunction, test) in _readers)
        {
            var place = placement[conjunction];
            var column = Array.BinarySearch(blocks, BlockOf(place));
            Mark(cells, blocks.Length, (column * CompiledSpace.ConjunctionsInBlock) + (place % CompiledSpace.ConjunctionsInBlock), test.Placed(positions));
        }

        var slot = new Slot
        {
            FirstRow = rows.Count,
            FirstTouched = touched.Count,
            Length = blocks.Length,
            LastPosition = 2 * _points.Count,
        };
        rows.AddRange(cells);
        touched.AddRange(blocks.Select(block => at + block));
        return WithPoints(slot, scale);
    }

    /// <summary>With what a value is looked up by; truths are rows themselves, and facts that are dates are looked up as halves.</summary>
    private Slot WithPoints(Slot slot, long scale) => source.Kind switch
    {
        SourceKind.Number or SourceKind.NumberFact => slot with { Numbers = new NumberPoints([.. Numbers()]) },
        SourceKind.Scaled => slot with { Halves = HalfPoints.Of(Numbers(), scale) },
        SourceKind.Date => slot with { Days = new WholePoints([.. Numbers().Select(WholeOf)]) },
        SourceKind.Text or SourceKind.TextFact or SourceKind.ChoiceFact => slot with { Texts = new TextPoints([.. _points.Select(point => point.Text!)]) },
        _ => slot,
    };

    private static int BlockOf(int place) => place / CompiledSpace.ConjunctionsInBlock;

    private static bool? IsOpposite(CellTest test) => test == CellTest.Yes ? false : test is NotTest { Operand: var operand } && operand == CellTest.Yes ? true : null;

    private static void Mark(Vector256<ulong>[] cells, int length, int conjunction, CellTest test)
    {
        var rowCount = cells.Length / length;
        for (var row = 0; row < rowCount; row++)
        {
            ConjunctionBits.Mark(cells.AsSpan(row * length, length), conjunction, test.At(row - 1));
        }
    }

    /// <summary>The constants of a slot of numbers or days.</summary>
    public IEnumerable<Fraction> Numbers() => _points.Select(point => point.Number);

    private static long WholeOf(Fraction day) => (long)day.Numerator;
}
