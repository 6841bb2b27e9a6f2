using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>
/// Composes the report once, for every renderer: the case, the plan where several goals are at stake, then per goal the advice with what can be said against it and
/// the four steps in order, law last; at the end that a person decides, and which rules were used.
/// </summary>
internal static class Composer
{
    public static Document Compose(AssessmentResult result, string? goal = null)
    {
        var views = GoalView.All(result, goal);
        ImmutableArray<Block> blocks =
        [
            .. CaseHeader.Of(result),
            .. UrgentElsewhere.Of(result, goal),
            .. goal is null ? PlanSection.Of(result) : [],
            .. views.Where(view => view.IsFull).Select((view, i) => GoalSection.Of(view, withQuestions: i == 0)),
            .. OtherGoals.Of(views),
            .. WordsSection.Of(views.Where(view => view is { IsFull: true, HasSteps: true }).SelectMany(MotivationSection.Of)),
            Closing.Of(result),
            Footer.Of(result),
        ];
        return new Document([new Section(1, result.Situation.Name ?? ReportWording.UnnamedCase, blocks)]);
    }
}
