using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>What a well-reasoned decision holds (Awb 3:46–3:48): what is there, and what is missing.</summary>
internal static class DossierChecklist
{
    public static Block Of(GoalView view) => new Section(3, Phrase.Clause(view.Advice.Title),
    [
        new Bullets(
        [
            .. Present(view).Select(text => new Item(Marker.Done, text)),
            .. Missing(view).Concat(view.Advice.Motivation.Missing).Distinct(StringComparer.Ordinal).Select(text => new Item(Marker.ToDo, text)),
        ]),
    ]);

    private static IEnumerable<string> Present(GoalView view)
    {
        if (view.Decision is not { } reading)
        {
            yield break;
        }

        yield return DossierWording.HasWho;
        if (reading.Decision.Reasons is not null)
        {
            yield return DossierWording.HasReasons;
        }

        if (reading.Decision.Application is not null)
        {
            yield return DossierWording.HasAnswer;
        }

        if (new DecidedGoal(view, reading).IsDiscussed)
        {
            yield return DossierWording.HasTalk;
        }

        var goal = new DecidedGoal(view, reading);
        var said = goal.Terms.Where(term => term.Said is not null).Select(term => term.Spoken).ToList();
        if (said.Count > 0)
        {
            yield return TermWording.Has(said);
        }

        if (!goal.Solutions.IsEmpty && goal.Solutions.All(solution => !solution.Legal.Carriers.IsEmpty))
        {
            yield return DossierWording.HasArticle;
        }
        else if (!goal.Solutions.IsEmpty && goal.Solutions.All(solution => solution.Legal.Fit == Fit.Factual))
        {
            yield return DossierWording.NeedsNoArticle;
        }
    }

    private static IEnumerable<string> Missing(GoalView view)
    {
        if (view.Decision is not { } reading)
        {
            yield break;
        }

        var goal = new DecidedGoal(view, reading);
        if (reading.Decision.Solutions.IsEmpty)
        {
            yield return DossierWording.LacksSolution;
        }

        if (goal.Solutions.Any(solution => solution.Legal.Carriers.IsEmpty && solution.Legal.Fit != Fit.Factual))
        {
            yield return DossierWording.LacksArticle;
        }

        if (!new DecidedGoal(view, reading).IsDiscussed)
        {
            yield return DossierWording.LacksTalk;
        }
    }
}
