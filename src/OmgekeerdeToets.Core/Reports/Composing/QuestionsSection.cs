using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>The questions on which the advice turns, each with what it is for.</summary>
internal static class QuestionsSection
{
    public static IEnumerable<Block> Of(GoalView view) => view.Advice.Questions.IsEmpty
        ? []
        : [new Section(3, ReportWording.Questions, [new Bullets([.. view.Advice.Questions.Select(QuestionItem)])])];

    private static Item QuestionItem(OpenQuestion question) => new(
        Marker.Open,
        question.Question + RichText.Muted($" ({QuestionWording.State(question.Reason)})"))
    {
        Below = [new Paragraph(RichText.Muted(question.Purpose))],
    };
}
