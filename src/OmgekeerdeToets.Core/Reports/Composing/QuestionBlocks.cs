using System.Collections.Immutable;
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
    /// <param name="goesOn">It is put together with the question before it.</param>
    /// <param name="after">What may be asked after it, in order.</param>
    public static Document Of(AssessmentResult result, Inquiry inquiry, bool withHeading, bool goesOn, ImmutableArray<Inquiry> after) => new(
    [
        .. withHeading ? [new Section(2, QuestionList.Heading(result, inquiry.Step), [])] : Array.Empty<Block>(),
        .. goesOn ? [] : Together(TogetherReading.Of([inquiry, .. after])[0]),
        new Section(3, RichText.Strong(inquiry.Text), [.. Below(inquiry, goesOn)]) { Marker = Marker.Arrow },
    ]);

    /// <summary>The question over several; nothing when it is over one, and when the first of them is that question itself.</summary>
    private static Block[] Together(ImmutableArray<Inquiry> together) => together.Length == 1 || together[0].TopicText == together[0].Text
        ? []
        :
        [
            new Section(3, RichText.Strong(together[0].TopicText!),
            [
                new Paragraph(RichText.Muted(InterviewWording.Together)),
                new Bullets([.. together.Select(inquiry => new Item(Marker.Dot, inquiry.Text))]),
            ]),
        ];

    private static IEnumerable<Block> Below(Inquiry inquiry, bool goesOn)
    {
        if (!goesOn || inquiry.Kind != InquiryKind.LookUp)
        {
            yield return new Paragraph(RichText.Muted(inquiry.Duty is null ? inquiry.Purpose : $"{inquiry.Purpose} {inquiry.Duty}"));
        }

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
