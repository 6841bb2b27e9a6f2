using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>
/// The questions on one page of paper, with words to begin with and room to write. What is looked up or judged by who asks takes one line
/// each: the page is for the talk.
/// </summary>
/// <param name="Result">The case as it stands.</param>
/// <param name="Inquiries">The questions in order.</param>
/// <param name="Goals">The goals that are talked about.</param>
internal sealed record TalkCard(AssessmentResult Result, ImmutableArray<Inquiry> Inquiries, ImmutableArray<string> Goals)
{
    private ImmutableArray<ImmutableArray<Inquiry>> All { get; } =
        TogetherReading.Of([.. Inquiries.Where(inquiry => inquiry.Kind is not (InquiryKind.Goals or InquiryKind.Request))]);

    private ImmutableArray<OpenQuestion> Again { get; } = AskedBefore(Result, Goals);

    /// <summary>As much of the card as fits, from the front: the order of the method, and within a step what settles most.</summary>
    /// <param name="fits">Whether a page holds it.</param>
    public Document Fitting(Func<Document, bool> fits)
    {
        var sizes = Enumerable.Range(0, Again.Length + 1).Select(left => (All.Length, Again.Length - left))
            .Concat(Enumerable.Range(1, Math.Max(0, All.Length - 1)).Select(left => (All.Length - left, 0)));
        Document? card = null;
        foreach (var (questions, again) in sizes)
        {
            card = Of(questions, again);
            if (fits(card))
            {
                break;
            }
        }

        return card!;
    }

    private Document Of(int questions, int again)
    {
        var texts = Result.Findings.Blueprint.Method.Conversation;
        var left = All.Length - questions + Again.Length - again;
        return new Document(
        [
            new Section(1, $"{InterviewWording.CardTitle}: {Phrase.Clause(Result.Situation.Name ?? ReportWording.UnnamedCase)}",
            [
                .. Lines(InterviewWording.CardOpening, Marker.Dot, texts.Opening),
                .. All.Take(questions)
                    .Select((together, i) => (Together: together, Place: i + 1))
                    .GroupBy(numbered => numbered.Together[0].Step)
                    .Select(step => new Section(3, QuestionList.Heading(Result, step.Key),
                        [new Bullets([.. step.Select(numbered => ItemOf(numbered.Together, numbered.Place))])])),
                .. again == 0 ? Array.Empty<Block>() : [AgainOf(again)],
                .. left == 0 ? Array.Empty<Block>() : [new Section(3, InterviewWording.CardMore(left), [])],
                .. Lines(InterviewWording.CardDanger, Marker.Arrow, texts.InDanger),
            ]),
        ]);
    }

    /// <summary>What the resident was asked and did not know, and still decides: never asked again, with room for who wants to say it now.</summary>
    private static ImmutableArray<OpenQuestion> AskedBefore(AssessmentResult result, ImmutableArray<string> goals)
    {
        var notOfResident = result.Findings.Blueprint.Facts.Where(fact => fact.IsJudgement || fact.IsPolicyChoice).Select(fact => fact.Name)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. GoalView.All(result, null)
                .Where(view => goals.Contains(view.Context.Goal.Name, StringComparer.Ordinal))
                .SelectMany(view => view.Advice.Questions)
                .Where(question => question.Reason == UnknownReason.DoesNotKnow && !notOfResident.Contains(question.Fact))
                .DistinctBy(question => question.Fact),
        ];
    }

    private Section AgainOf(int most) => new(3, InterviewWording.CardAgain,
        [new Bullets([.. Again.Take(most).Select(question => new Item(Marker.Open, question.Question) { Below = [Line(boxed: false)] })])]);

    private static IEnumerable<Block> Lines(string title, Marker marker, ImmutableArray<string> lines) => lines.IsEmpty
        ? []
        : [new Section(3, title, [new Bullets([.. lines.Select(line => new Item(marker, line))])])];

    private static Item ItemOf(ImmutableArray<Inquiry> together, int place) => together switch
    {
        [{ Kind: InquiryKind.LookUp or InquiryKind.Judgement }, ..] => new(
            Marker.Number(place, Tone.Strong), string.Join(' ', together.Select(inquiry => inquiry.Text)) + RichText.Muted($" ({Mark(together[0])})")),
        [var alone] => new(Marker.Number(place, Tone.Strong), alone.Text + RichText.Muted($" ({Mark(alone)})")) { Below = [.. Room(alone)] },
        _ => new(Marker.Number(place, Tone.Strong), together[0].TopicText! + RichText.Muted($" ({Mark(together[0])})"))
        {
            Below = [new Bullets([.. together.Where(inquiry => inquiry.Text != together[0].TopicText)
                .Select(inquiry => new Item(Marker.Dot, inquiry.Text) { Below = [.. Room(inquiry)] })])],
        },
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
        if (!inquiry.Parts.IsEmpty)
        {
            yield return new Bullets([.. inquiry.Parts.Select(part => new Item(Marker.Dot, part.Label) { Below = [Line(boxed)] })]);
            yield break;
        }

        yield return Line(boxed);
        if (!inquiry.PerMember.IsEmpty)
        {
            yield return new Paragraph($"{InterviewWording.PerMember} {string.Join(' ', inquiry.PerMember.Select(field => field.Label))}");
            yield return Line(boxed: false);
        }
    }

    private static Paragraph Line(bool boxed) => boxed
        ? new Paragraph(InterviewWording.CardBoxes)
        : new Paragraph(RichText.Muted(InterviewWording.Room));
}
