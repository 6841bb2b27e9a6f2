using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>
/// Where everything stands: four columns in the order of the method, the advised road on the first row, so that it is seen first
/// and runs straight on.
/// </summary>
internal sealed record SvgLayout(
    SvgBox Goal, ImmutableArray<SvgBox> CoreValues, SvgBox? Carried, ImmutableArray<SvgRoad> Roads, int Height)
{
    public const int Width = 1280;
    public const int Top = 52;
    private const int RowGap = 14;
    private const int ValueGap = 12;
    private const int LegendHeight = 40;

    /// <summary>A road that ends before the law has the room of both columns for the reason.</summary>
    private const int DeadEndWidth = 700;

    private static readonly (int X, int Width)[] Columns = [(12, 204), (256, 212), (540, 400), (984, 284)];

    /// <summary>Where the lines of the core values come together.</summary>
    public static int JointX => 504;

    public int JointY => Roads.IsEmpty ? Goal.Middle : Roads[0].Middle;

    public static int ColumnX(int column) => Columns[column].X;

    public static SvgLayout Of(ReasoningPicture picture)
    {
        var goal = Box(picture.Goal, 0, Top);
        var values = Stack(picture.CoreValues, 1, Top);
        var carried = picture.Carried is { } node ? Box(node, 1, values.IsEmpty ? Top : Below(values[^1], ValueGap)) : null;
        var roads = Rows(picture.Roads);
        var bottom = values.Append(carried).Append(goal).OfType<SvgBox>().Concat(roads.SelectMany(road => road.Boxes)).Max(box => box.Y + box.Height);
        return new SvgLayout(goal, values, carried, roads, bottom + LegendHeight);
    }

    private static SvgBox Box(PictureNode node, int column, int y) => SvgBox.Of(node, Columns[column].X, y, Columns[column].Width);

    private static int Below(SvgBox box, int gap) => box.Y + box.Height + gap;

    private static ImmutableArray<SvgBox> Stack(ImmutableArray<PictureNode> nodes, int column, int top)
    {
        var boxes = ImmutableArray.CreateBuilder<SvgBox>(nodes.Length);
        foreach (var node in nodes)
        {
            boxes.Add(Box(node, column, boxes.Count == 0 ? top : Below(boxes[^1], ValueGap)));
        }

        return boxes.MoveToImmutable();
    }

    private static ImmutableArray<SvgRoad> Rows(ImmutableArray<PictureRoad> roads)
    {
        var rows = ImmutableArray.CreateBuilder<SvgRoad>(roads.Length);
        var y = Top;
        foreach (var road in roads)
        {
            var row = road.Law is { } law
                ? new SvgRoad(Box(road.Solution, 2, y), Box(law, 3, y))
                : new SvgRoad(SvgBox.Of(road.Solution, Columns[2].X, y, DeadEndWidth), null);
            rows.Add(row.InTheMiddle());
            y += row.Height + RowGap;
        }

        return rows.MoveToImmutable();
    }
}

/// <summary>One road in its place.</summary>
internal sealed record SvgRoad(SvgBox Solution, SvgBox? Law)
{
    public int Height => Math.Max(Solution.Height, Law?.Height ?? 0);

    public int Middle => Solution.Middle;

    public IEnumerable<SvgBox> Boxes => Law is null ? [Solution] : [Solution, Law];

    /// <summary>Both boxes in the middle of their row, so that the line between them runs straight.</summary>
    public SvgRoad InTheMiddle() => new(Lowered(Solution), Law is null ? null : Lowered(Law));

    private SvgBox Lowered(SvgBox box) => box with { Y = box.Y + ((Height - box.Height) / 2) };
}
