using OmgekeerdeToets.Advising;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Motivating;

/// <summary>What is still missing before a person can decide and motivate; nothing for a goal that is not at stake.</summary>
internal static class Checklist
{
    public static IEnumerable<string> Of(GoalContext context, AdviceDetails details)
    {
        if (context.Verdict.Kind == AdviceKind.NotAtStake)
        {
            return [];
        }

        return Open(context, details)
            .Concat(Sources(context))
            .Concat(Law(context, details))
            .Concat(Request(context))
            .Concat(Decision(context));
    }

    private static IEnumerable<string> Open(GoalContext context, AdviceDetails details) =>
        details.Questions.Select(question => ChecklistWording.Answer(question.Question))
            .Concat(details.Agreements.Where(agreement => agreement.IsMet == Truth.Unknown)
                .Select(agreement => ChecklistWording.Agreement(agreement.Text.Text)))
            .Concat(context.Situation.Content.Particulars.Where(particular => !particular.Weighed)
                .Select(particular => ChecklistWording.Unweighed(particular.What)))
            .Concat(context.Verdict.Advised.SelectMany(advised => advised.Solution.Consequences)
                .Where(consequence => consequence.ToFindOut is not null && context.Findings[consequence.Rule] != Truth.False)
                .OrderBy(consequence => consequence.Rule.Id, StringComparer.Ordinal)
                .Select(consequence => ChecklistWording.ToFindOut(consequence.ToFindOut!)));

    /// <summary>A fact without a source; what registers know and what the municipality chose needs none.</summary>
    private static IEnumerable<string> Sources(GoalContext context)
    {
        var without = context.FactsRead
            .Where(stated => stated.Fact is { Source: null, JudgedBy: null, Definition: { IsPolicyChoice: false, IsJudgement: false } })
            .Select(stated => stated.Fact.Definition.Label)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return without.Count == 0 ? [] : [ChecklistWording.NoSource(without)];
    }

    private static IEnumerable<string> Law(GoalContext context, AdviceDetails details)
    {
        var citations = details.Options
            .Where(option => context.Verdict.Advised.Any(advised => advised.Solution.Name == option.Solution))
            .SelectMany(option => option.LegalBases)
            .Where(basis => basis is { Carries: true, Citation: not null })
            .Select(basis => basis.Citation!)
            .ToList();
        return citations.Where(citation => !citation.IsChecked).Select(citation => ChecklistWording.Unchecked(LawWording.Show(citation)))
            .Concat(citations.Where(citation => citation.IsUncertain).Select(citation => ChecklistWording.Uncertain(LawWording.Show(citation))));
    }

    /// <summary>Who asked for something gets an answer to that, whatever the advice is.</summary>
    private static IEnumerable<string> Request(GoalContext context) => DecisionOn(context)?.Application is not null
        ? []
        : context.Verdict.Solutions
            .Where(solution => context.IsRequested(solution.Solution) && solution.Outcome != Outcome.Recommended)
            .Select(solution => ChecklistWording.OnTheRequest(solution.Solution.Title));

    private static IEnumerable<string> Decision(GoalContext context)
    {
        if (DecisionOn(context)?.Reasons is null)
        {
            yield return ChecklistWording.OwnReasons;
        }

        if (DecisionOn(context) is { } decision
            && TermReading.Lacking(TermReading.Of(decision, decision.Solutions.Select(context.Verdict.FindSolution).OfType<SolutionVerdict>())) is { } lacking)
        {
            yield return lacking;
        }

        if (context.Verdict.Advised.Any(advised => advised.Legal.Fit != Fit.Factual))
        {
            yield return ChecklistWording.ReasonsInTheLetter;
        }
    }

    private static Decision? DecisionOn(GoalContext context) => context.Situation.Content.Decisions.GetValueOrDefault(context.Goal.Name);
}
