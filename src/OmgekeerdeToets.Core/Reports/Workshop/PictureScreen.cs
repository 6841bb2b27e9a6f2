using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Picturing;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The reasoning at a glance: from the goal by the core values and the solutions to the law; on a phone one box below the other.</summary>
internal static class PictureScreen
{
    public static Element Of(Chapter chapter)
    {
        var picture = PictureReading.Of(chapter.View);
        return Screen.Of(
            chapter.Id("beeld"), WorkshopWording.PictureAbove, WorkshopWording.PictureTitle,
            Box("wide picture", new SvgNode(picture, chapter.Id("tekening")))
                .With("tabindex", "0").With("role", "group").With("aria-label", WorkshopWording.PictureTitle),
            Box("picture-told", Told(picture)).With("aria-hidden", "true"),
            Screen.Trainer(WorkshopWording.TrainerPicture)).With("data-wide");
    }

    /// <summary>The same boxes in the same order, for a window in which the drawing would be too small to read.</summary>
    private static IEnumerable<Node> Told(ReasoningPicture picture) => new[]
    {
        Column(0, [picture.Goal]),
        Column(1, [.. picture.CoreValues, .. picture.Carried is { } carried ? [carried] : Array.Empty<PictureNode>()]),
        Column(2, [.. picture.Roads.Select(road => road.Solution)]),
        Column(3, [.. picture.Roads.Select(road => road.Law).OfType<PictureNode>().DistinctBy(law => (law.Heading, law.Label))]),
    }.SelectMany(nodes => nodes);

    private static IEnumerable<Node> Column(int column, ImmutableArray<PictureNode> boxes) => boxes.IsEmpty
        ? []
        : [Text("p", "above", PictureWording.Columns[column]), .. boxes.Select(PictureBox)];

    private static Element PictureBox(PictureNode node) => Box("box " + Class(node.Mark),
        Text("span", "small", node.Heading),
        node.Label.Length == 0 ? null : El("strong", node.Label),
        node.Note is { } note ? Text("span", "soft small", note) : null);

    private static string Class(PictureMark mark) => mark switch
    {
        PictureMark.Advised => "advised",
        PictureMark.Open => "undecided",
        PictureMark.Fallen => "fallen",
        _ => "plain",
    };
}
