using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>A constant that a slot is compared with: a number, the number of a day, or a text.</summary>
internal readonly record struct Point(Fraction Number, string? Text = null)
{
    /// <summary>Of a slot that is true or false: <c>ja</c>. Everything below it is <c>nee</c>.</summary>
    public static readonly Point Yes;

    public static Point Of(DateOnly day) => new(new Fraction(day.DayNumber));

    /// <summary>From low to high; of one slot all are numbers, or all are texts.</summary>
    public static readonly Comparer<Point> Ascending = Comparer<Point>.Create(Order);

    public static int Order(Point left, Point right) =>
        left.Text is null ? left.Number.CompareTo(right.Number) : string.CompareOrdinal(left.Text, right.Text);
}

/// <summary>
/// What a leaf condition says of the one slot it reads. The constants of a slot, in order, cut its values into cells: position
/// 2k + 1 is constant k itself, the even positions lie below, between and above; so a leaf has one truth per cell.
/// Only for compiling: a compiled space holds no tests, only what came of them.
/// </summary>
internal abstract record CellTest
{
    /// <summary>The position of a slot that is unknown.</summary>
    public const int Unknown = -1;

    public static readonly CellTest Yes = new PointTest(ComparisonOperator.Equal, Point.Yes);

    public abstract IEnumerable<Point> Points { get; }

    /// <summary>The same test, which knows the positions of its constants.</summary>
    public abstract CellTest Placed(IReadOnlyDictionary<Point, int> positions);

    public abstract Truth At(int position);
}

/// <summary>The slot against one constant.</summary>
internal sealed record PointTest(ComparisonOperator Operator, Point Point, int Position = 0) : CellTest
{
    public override IEnumerable<Point> Points => [Point];

    public override CellTest Placed(IReadOnlyDictionary<Point, int> positions) => this with { Position = positions[Point] };

    public override Truth At(int position) =>
        position == Unknown ? Truth.Unknown : TruthLogic.From(Operator.Holds(position.CompareTo(Position)));
}

/// <summary>Whether the value of the slot is known; never unknown itself.</summary>
internal sealed record PresenceTest : CellTest
{
    public override IEnumerable<Point> Points => [];

    public override CellTest Placed(IReadOnlyDictionary<Point, int> positions) => this;

    public override Truth At(int position) => TruthLogic.From(position != Unknown);
}

internal sealed record NotTest(CellTest Operand) : CellTest
{
    public override IEnumerable<Point> Points => Operand.Points;

    public override CellTest Placed(IReadOnlyDictionary<Point, int> positions) => new NotTest(Operand.Placed(positions));

    public override Truth At(int position) => Operand.At(position).Not();
}

/// <summary>Whether a condition on the slot is known: <c>(a en b) is bekend</c>.</summary>
internal sealed record KnownTest(CellTest Operand) : CellTest
{
    public override IEnumerable<Point> Points => Operand.Points;

    public override CellTest Placed(IReadOnlyDictionary<Point, int> positions) => new KnownTest(Operand.Placed(positions));

    public override Truth At(int position) => TruthLogic.From(Operand.At(position) != Truth.Unknown);
}

/// <summary>Several conditions on one slot, all of which must hold.</summary>
internal sealed record AllTest(ImmutableArray<CellTest> Operands) : CellTest
{
    public override IEnumerable<Point> Points => Operands.SelectMany(operand => operand.Points);

    public override CellTest Placed(IReadOnlyDictionary<Point, int> positions) =>
        new AllTest([.. Operands.Select(operand => operand.Placed(positions))]);

    public override Truth At(int position) =>
        Operands.Aggregate(Truth.True, (truth, operand) => truth.And(operand.At(position)));
}
