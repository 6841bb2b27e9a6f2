using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>A node in its place, with its text in lines.</summary>
/// <param name="Node">What it shows.</param>
/// <param name="X">Of its left side.</param>
/// <param name="Y">Of its top.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Lines">From top to bottom.</param>
internal sealed record SvgBox(PictureNode Node, int X, int Y, int Width, ImmutableArray<SvgLine> Lines)
{
    private const int LabelSize = 18;
    private const int SmallSize = 15;
    private const int Padding = 12;

    public int Height => (2 * Padding) + Lines.Sum(line => line.Height) - 4;

    public int Right => X + Width;

    public int Middle => Y + (Height / 2);

    public int TextX => X + Padding;

    public int TextY => Y + Padding - 4;

    public static SvgBox Of(PictureNode node, int x, int y, int width)
    {
        var room = width - (2 * Padding);
        return new SvgBox(node, x, y, width,
        [
            .. Wrapped(node.Heading, room, SvgLineKind.Heading, SmallSize, isBold: true),
            .. Wrapped(node.Label, room, SvgLineKind.Label, LabelSize, isBold: node.Mark != PictureMark.Fallen),
            .. Wrapped(node.Note ?? "", room, SvgLineKind.Note, SmallSize, isBold: false),
        ]);
    }

    private static IEnumerable<SvgLine> Wrapped(string text, int room, SvgLineKind kind, int size, bool isBold) =>
        LetterWidths.Wrap(text, room, size, isBold).Select(line => new SvgLine(line, kind));
}

/// <summary>One line of a box.</summary>
internal sealed record SvgLine(string Text, SvgLineKind Kind)
{
    public int Height => Kind == SvgLineKind.Label ? 24 : 20;
}

/// <summary>What a line of a box is.</summary>
internal enum SvgLineKind
{
    Heading,
    Label,
    Note,
}
