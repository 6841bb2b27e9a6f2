using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>The motivation as running text, ready to be made somebody's own, and what is still missing for a decision.</summary>
internal static class MotivationSection
{
    public static IEnumerable<Block> Of(GoalView view)
    {
        var motivation = view.Advice.Motivation;
        yield return new Section(3, ReportWording.Motivation,
        [
            .. motivation.Parts.Select(part => new Section(
                4, part.Title, [new Paragraph(string.Join(' ', part.Sentences.Select(sentence => sentence.Text)))])),
        ]);
        if (!motivation.Missing.IsEmpty)
        {
            yield return new Section(3, ReportWording.Missing,
                [new Bullets([.. motivation.Missing.Select(missing => new Item(Marker.ToDo, missing))])]);
        }
    }
}
