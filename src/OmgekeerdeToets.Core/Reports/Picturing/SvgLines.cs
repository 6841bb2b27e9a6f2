using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>The lines between the boxes; they lie under the boxes, so they are drawn first.</summary>
internal static class SvgLines
{
    private const int Arrow = 9;
    private const int Bend = 12;
    private const int JointRadius = 15;

    public static void Draw(StringBuilder svg, SvgLayout layout)
    {
        var isOpen = layout.Goal.Node.Mark == PictureMark.Open;
        foreach (var value in layout.CoreValues)
        {
            var mark = isOpen ? PictureMark.Open : value.Node.Mark;
            Curve(svg, mark, layout.Goal.Right, layout.Goal.Middle, value.X, value.Middle, withArrow: true);
            Curve(svg, mark, value.Right, value.Middle, SvgLayout.JointX, layout.JointY, withArrow: false);
        }

        if (layout.CoreValues.IsEmpty && layout.Carried is not null)
        {
            Curve(svg, layout.Goal.Node.Mark, layout.Goal.Right, layout.Goal.Middle, SvgLayout.JointX, layout.JointY, withArrow: false);
        }

        // The advised road last, so that it lies on top.
        foreach (var road in layout.Roads.Reverse())
        {
            Road(svg, layout, road);
        }

        if (layout.Carried is { } carried)
        {
            Joint(svg, layout, carried.Node);
        }
    }

    private static void Road(StringBuilder svg, SvgLayout layout, SvgRoad road)
    {
        Branch(svg, road.Solution.Node.Mark, layout.JointY, road.Solution);
        if (road.Law is { } law)
        {
            Curve(svg, law.Node.Mark == PictureMark.Advised ? PictureMark.Advised : road.Solution.Node.Mark, road.Solution.Right, road.Middle, law.X, law.Middle, withArrow: true);
        }
        else
        {
            DeadEnd(svg, road.Solution);
        }
    }

    /// <summary>Straight on for the first road; the others leave the one line down.</summary>
    private static void Branch(StringBuilder svg, PictureMark mark, int fromY, SvgBox to)
    {
        Path(svg, mark, to.Middle == fromY
            ? Invariant($"M{SvgLayout.JointX} {fromY}H{to.X}")
            : Invariant($"M{SvgLayout.JointX} {fromY}V{to.Middle - Bend}q0 {Bend} {Bend} {Bend}H{to.X}"));
        Head(svg, mark, to.X, to.Middle);
    }

    private static void Curve(StringBuilder svg, PictureMark mark, int fromX, int fromY, int toX, int toY, bool withArrow)
    {
        var half = (fromX + toX) / 2;
        Path(svg, mark, Invariant($"M{fromX} {fromY}C{half} {fromY} {half} {toY} {toX} {toY}"));
        if (withArrow)
        {
            Head(svg, mark, toX, toY);
        }
    }

    /// <summary>Never dashed: it would not be read as an arrow.</summary>
    private static void Head(StringBuilder svg, PictureMark mark, int x, int y) =>
        Path(svg, mark == PictureMark.Open ? PictureMark.Plain : mark, Invariant($"M{x - Arrow} {y - 6}L{x - 1} {y}L{x - Arrow} {y + 6}"));

    private static void DeadEnd(StringBuilder svg, SvgBox box) =>
        Path(svg, PictureMark.Fallen, Invariant($"M{box.Right} {box.Middle}h18m0 -11v22"));

    private static void Joint(StringBuilder svg, SvgLayout layout, PictureNode carried)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"beeld-knoop {SvgClass.Of(carried.Mark)}\"><circle cx=\"{SvgLayout.JointX}\" cy=\"{layout.JointY}\" r=\"{JointRadius}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"beeld-teken\" x=\"{SvgLayout.JointX}\" y=\"{layout.JointY + 6}\">{SvgText.Escape(carried.Sign)}</text></g>\n");
    }

    private static void Path(StringBuilder svg, PictureMark mark, string data) =>
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"beeld-lijn {SvgClass.Of(mark)}\" d=\"{data}\"/>\n");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
