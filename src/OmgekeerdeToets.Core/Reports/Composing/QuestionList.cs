using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>The questions in order, under the steps of the method, each with what it is for.</summary>
internal static class QuestionList
{
    public static Document Of(AssessmentResult result, ImmutableArray<Inquiry> inquiries, bool hasGoal) => new(
    [
        new Section(1, InterviewWording.Title(result.Situation.Name),
        [
            new Paragraph(RichText.Muted(ReportWording.ReferenceDate(result.Situation.ReferenceDate))),
            new Paragraph(inquiries.IsEmpty ? InterviewWording.NothingLeft : InterviewWording.ListIntro),
            .. TogetherReading.Of(inquiries)
                .Select((together, i) => (Together: together, Place: i + 1))
                .GroupBy(numbered => numbered.Together[0].Step)
                .Select(step => new Section(3, Heading(result, step.Key), [new Bullets([.. step.Select(numbered => ItemOf(numbered.Together, numbered.Place))])])),
            .. hasGoal ? Array.Empty<Block>() : [new Paragraph(InterviewWording.NoGoalYet)],
            Footer.Of(result),
        ]),
    ]);

    public static string Heading(AssessmentResult result, int step) => step switch
    {
        0 => InterviewWording.BeforeTheSteps,
        5 => InterviewWording.Backing,
        _ => StepWording.Heading(step - 1, result.Findings.Blueprint.Method.Steps[step - 1]?.Title),
    };

    private static Item ItemOf(ImmutableArray<Inquiry> together, int place) => together is [var alone]
        ? new Item(Marker.Number(place, Tone.Strong), alone.Text) { Below = [.. Below(alone)] }
        : new Item(Marker.Number(place, Tone.Strong), together[0].TopicText!)
        {
            Below = [new Bullets([.. together.Select(inquiry => new Item(Marker.Dot, inquiry.Text) { Below = [.. Below(inquiry)] })])],
        };

    private static IEnumerable<Block> Below(Inquiry inquiry)
    {
        yield return new Paragraph(RichText.Muted(inquiry.Purpose));
        if (inquiry.Duty is { } duty)
        {
            yield return new Paragraph(RichText.Muted(duty));
        }

        if (!inquiry.PerMember.IsEmpty)
        {
            yield return new Paragraph(InterviewWording.PerMember);
        }

        var listed = inquiry.Parts.Select(part => part.Label).Concat(inquiry.Options.Concat(inquiry.PerMember).Select(option => option.Label)).ToList();
        if (listed.Count > 0)
        {
            yield return new Bullets([.. listed.Select(label => new Item(Marker.Dot, label))]);
        }
    }
}
