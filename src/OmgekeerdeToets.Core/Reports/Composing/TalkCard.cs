using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>The questions on one page of paper, with words to begin with and room to write.</summary>
internal static class TalkCard
{
    public static Document Of(AssessmentResult result, ImmutableArray<Inquiry> inquiries, ImmutableArray<string> goals)
    {
        var texts = result.Findings.Blueprint.Method.Conversation;
        return new Document(
        [
            new Section(1, $"{InterviewWording.CardTitle}: {Phrase.Clause(result.Situation.Name ?? ReportWording.UnnamedCase)}",
            [
                .. Lines(InterviewWording.CardOpening, Marker.Dot, texts.Opening),
                .. inquiries.Where(inquiry => inquiry.Kind is not (InquiryKind.Goals or InquiryKind.Request))
                    .Select((inquiry, i) => (Inquiry: inquiry, Place: i + 1))
                    .GroupBy(numbered => numbered.Inquiry.Step)
                    .Select(step => new Section(3, QuestionList.Heading(result, step.Key),
                        [new Bullets([.. step.Select(numbered => ItemOf(numbered.Inquiry, numbered.Place))])])),
                .. Again(result, goals),
                .. Lines(InterviewWording.CardDanger, Marker.Arrow, texts.InDanger),
            ]),
        ]);
    }

    /// <summary>What the resident was asked and did not know, and still decides: never asked again, with room for who wants to say it now.</summary>
    private static IEnumerable<Block> Again(AssessmentResult result, ImmutableArray<string> goals)
    {
        var notOfResident = result.Findings.Blueprint.Facts.Where(fact => fact.IsJudgement || fact.IsPolicyChoice).Select(fact => fact.Name)
            .ToHashSet(StringComparer.Ordinal);
        var open = GoalView.All(result, null)
            .Where(view => goals.Contains(view.Context.Goal.Name, StringComparer.Ordinal))
            .SelectMany(view => view.Advice.Questions)
            .Where(question => question.Reason == UnknownReason.DoesNotKnow && !notOfResident.Contains(question.Fact))
            .DistinctBy(question => question.Fact)
            .ToList();
        return open.Count == 0
            ? []
            : [new Section(3, InterviewWording.CardAgain, [new Bullets([.. open.Select(question => new Item(Marker.Open, question.Question) { Below = [Line(boxed: false)] })])])];
    }

    private static IEnumerable<Block> Lines(string title, Marker marker, ImmutableArray<string> lines) => lines.IsEmpty
        ? []
        : [new Section(3, title, [new Bullets([.. lines.Select(line => new Item(marker, line))])])];

    private static Item ItemOf(Inquiry inquiry, int place) => new(
        Marker.Number(place, Tone.Strong), inquiry.Text + RichText.Muted($" ({Mark(inquiry)})"))
    {
        Below = [.. Room(inquiry)],
    };

    private static string Mark(Inquiry inquiry) => inquiry.Kind switch
    {
        InquiryKind.LookUp => InterviewWording.CardLookUp,
        InquiryKind.Judgement => InterviewWording.CardJudgement,
        _ when inquiry.Provision is { } provision => InterviewWording.CardDuty(provision),
        _ => InterviewWording.CardFree,
    };

    private static IEnumerable<Block> Room(Inquiry inquiry)
    {
        var boxed = inquiry.Kind is InquiryKind.Backing or InquiryKind.OrganisationBacking || inquiry.Definition?.Type == FactType.YesNo;
        foreach (var part in inquiry.Parts)
        {
            yield return new Bullets([new Item(Marker.Dot, part.Label) { Below = [Line(boxed)] }]);
        }

        if (inquiry.Parts.IsEmpty && boxed)
        {
            yield return Line(boxed: true);
        }

        if (inquiry.Parts.IsEmpty && (!boxed || inquiry.Kind == InquiryKind.Judgement))
        {
            yield return Line(boxed: false);
        }

        if (!inquiry.PerMember.IsEmpty)
        {
            yield return new Paragraph(InterviewWording.PerMember);
            yield return new Bullets([.. inquiry.PerMember.Select(field => new Item(Marker.Dot, field.Label) { Below = [Line(boxed: false)] })]);
        }
    }

    private static Paragraph Line(bool boxed) => boxed
        ? new Paragraph(InterviewWording.CardBoxes)
        : new Paragraph(RichText.Muted(InterviewWording.Room));
}
