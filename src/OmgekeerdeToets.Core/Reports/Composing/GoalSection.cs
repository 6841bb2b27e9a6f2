using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>One goal: the advice, what can be said against it, the four steps in order, and what follows.</summary>
internal static class GoalSection
{
    public static Section Of(GoalView view, bool withQuestions) => new(2, view.Advice.Title,
    [
        new Paragraph(Subtitle(view)),
        .. AdviceBlocks.Of(view),
        .. DecisionSection.Of(view),
        .. AsksFirst(view) ? QuestionsSection.Of(view) : [],
        .. CounterArguments(view),
        .. Steps(view, withQuestions),
        .. AsksFirst(view) ? [] : QuestionsSection.Of(view),
        .. view.HasSteps ? MotivationSection.Of(view) : [],
    ]);

    /// <summary>Where the advice is to ask, the questions are the advice.</summary>
    private static bool AsksFirst(GoalView view) => view.Advice.Kind == AdviceKind.AskFirst;

    private static RichText Subtitle(GoalView view)
    {
        var domain = view.Context.Goal.LifeDomain is { } name
            ? " · " + view.Context.Blueprint.Method.LifeDomains.GetValueOrDefault(name, NameWording.Spaced(name))
            : "";
        var urgent = view.Context.Goal.IsUrgent ? " · " + ReportWording.Urgent : "";
        return RichText.Muted(Phrase.Capital(ReportWording.Chosen(view.ChosenBy)) + domain + urgent);
    }

    private static IEnumerable<Block> CounterArguments(GoalView view) => view.Advice.CounterArguments.IsEmpty
        ? []
        :
        [
            new Section(3, ReportWording.CounterArguments,
                [new Bullets([.. view.Advice.CounterArguments.Select(against => new Item(Marker.Against, against.Text))])]),
        ];

    private static ImmutableArray<Block> Steps(GoalView view, bool withQuestions) => view.HasSteps
        ?
        [
            EffectSection.Of(view, withQuestions),
            CoreValuesSection.Of(view, withQuestions),
            ConsequencesSection.Of(view, withQuestions),
            LawSection.Of(view, withQuestions),
            .. RoadNotTakenSection.Of(view),
            .. FellAwaySection.Of(view),
            .. FollowUpSection.Of(view),
        ]
        : [];
}
