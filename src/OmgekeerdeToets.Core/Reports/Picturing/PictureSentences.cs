using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>A picture in sentences, in the order of the picture, for who does not see it.</summary>
internal static class PictureSentences
{
    public static string Of(ReasoningPicture picture, string advice) => string.Join(' ',
    [
        PictureWording.Goal(picture.Goal.Label, picture.Goal.Verdict),
        advice,
        .. picture.CoreValues.Select(value => PictureWording.CoreValue(value.Label, value.Verdict)),
        .. picture.Carried is { } carried ? [PictureWording.Carried(carried.Verdict)] : Array.Empty<string>(),
        .. picture.Roads.Select(Road),
    ]);

    private static string Road(PictureRoad road) => string.Join(' ', new[]
    {
        PictureWording.Solution(road.Solution.Label, road.Solution.Verdict),
        road.Solution.Note,
        road.Law is { } law ? Phrase.Sentence(law.Verdict + (law.Label.Length == 0 ? "" : ": " + law.Label)) : null,
        road.Law is { Mark: PictureMark.Fallen, Note: { } why } ? why : null,
    }.OfType<string>());
}
