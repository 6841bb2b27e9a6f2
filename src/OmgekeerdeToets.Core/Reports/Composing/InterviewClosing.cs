using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>How an interview ends: the advice per goal that was talked about, what stayed open, and what else the answers raise.</summary>
internal static class InterviewClosing
{
    /// <param name="result">Of the case as it stands.</param>
    /// <param name="goals">What was talked about.</param>
    /// <param name="isDone">Nothing is left to ask.</param>
    /// <param name="isNoneChosen">Somebody said that no goal fits; who stopped before said nothing of the kind.</param>
    public static Document Of(AssessmentResult result, ImmutableArray<string> goals, bool isDone, bool isNoneChosen)
    {
        var views = GoalView.All(result, null);
        ImmutableArray<GoalView> raised =
            [.. views.Where(view => !goals.Contains(view.Context.Goal.Name, StringComparer.Ordinal) && view.Advice.AtStake == Truth.True)];
        return new Document(
        [
            new Section(2, isDone ? InterviewWording.Done : InterviewWording.Stopped,
            [
                new Paragraph(!isDone ? InterviewWording.KeptForLater
                    : views.Any(view => goals.Contains(view.Context.Goal.Name, StringComparer.Ordinal) && !view.Advice.Questions.IsEmpty) ? InterviewWording.AllAsked
                    : InterviewWording.NothingLeft),
                .. isNoneChosen ? [new Paragraph(ReportWording.FitsNoGoal) { Marker = Marker.Attention }] : Array.Empty<Block>(),
                .. isDone ? views.Where(view => goals.Contains(view.Context.Goal.Name, StringComparer.Ordinal)).Select(GoalOf) : [],
                .. raised.IsEmpty
                    ? Array.Empty<Block>()
                    : [new Section(3, InterviewWording.AlsoRaised, [new Bullets([.. raised.Select(view => new Item(Marker.Attention, InterviewWording.Raised(view.Context.Goal.Title, view.Context.Goal.Name)))])])],
            ]),
        ]);
    }

    private static Section GoalOf(GoalView view)
    {
        var open = view.Advice.Questions;
        return new Section(3, view.Context.Goal.Title,
        [
            new Paragraph(RichText.Strong(AdviceWording.Label(view.Advice.Kind, view.Advice.IsProvisional) + ": ") + AdviceBlocks.Sentence(view)) { Marker = Marker.Arrow },
            .. open.IsEmpty
                ? Array.Empty<Block>()
                :
                [
                    new Paragraph(InterviewWording.StillOpen),
                    new Bullets([.. open.Select(question => new Item(Marker.Open, question.Question + RichText.Muted($" ({QuestionWording.State(question.Reason)})")))]),
                ],
        ]);
    }
}
