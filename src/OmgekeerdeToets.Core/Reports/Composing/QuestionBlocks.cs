using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>One question as it is put: what, what for, duty or free, what to weigh, and how to answer.</summary>
internal static class QuestionBlocks
{
    /// <param name="result">The case as it stands.</param>
    /// <param name="inquiry">The question.</param>
    /// <param name="withHeading">Above the first question of a step.</param>
    public static Document Of(AssessmentResult result, Inquiry inquiry, bool withHeading) => new(
    [
        .. withHeading ? [new Section(2, QuestionList.Heading(result, inquiry.Step), [])] : Array.Empty<Block>(),
        new Section(3, RichText.Strong(inquiry.Text), [.. Below(inquiry)]) { Marker = Marker.Arrow },
    ]);

    private static IEnumerable<Block> Below(Inquiry inquiry)
    {
        yield return new Paragraph(RichText.Muted(inquiry.Duty is null ? inquiry.Purpose : $"{inquiry.Purpose} {inquiry.Duty}"));
        if (!inquiry.Yardstick.IsEmpty)
        {
            yield return new Paragraph(InterviewWording.Weigh + ":");
            yield return new Bullets([.. inquiry.Yardstick.Select(line => new Item(Marker.Dot, line))]);
        }

        if (!inquiry.Options.IsEmpty)
        {
            yield return new Bullets([.. inquiry.Options.Select((option, i) => new Item(Marker.Number(i + 1, Tone.Strong), option.Label))]);
        }

        yield return new Paragraph(RichText.Muted(InterviewWording.AnswerWith(inquiry.Help)));
    }
}
