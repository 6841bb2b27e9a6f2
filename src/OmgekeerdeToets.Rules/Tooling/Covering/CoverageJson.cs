using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Json;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>From a report to its form.</summary>
internal static class CoverageJson
{
    /// <summary>The JSON Schema of <c>dekking/1</c>.</summary>
    public static string Schema() => AdviceSchema.Of(CoverageJsonContext.Ours.CoverageForm, CoverageForm.Name);

    public static string Of(RulePack pack, CoverageReport report)
    {
        var totals = report.Totals;
        var form = new CoverageForm(
            CoverageForm.Name,
            PackForm.Of(pack.Blueprint.Pack),
            report.IsComplete,
            new CoverageTotalsForm(
                report.Cases, totals.Rules, totals.True, totals.False, totals.Unknown, totals.Excepted, totals.Fixed, totals.Outcomes, totals.Reached,
                totals.Solutions, totals.Won, totals.NeverWins, totals.Lost,
                report.Questions.Length, report.Questions.Count(question => question.Cases > 0)),
            [.. report.Goals.Select(Of)],
            [.. report.Checks.Select(Of)],
            [.. report.Derivations.Select(Of)],
            [.. report.Questions.Select(Of)],
            report.StaleExceptions,
            [.. report.Missing.Select(Of)],
            [.. report.Unread.Select(Of)]);
        return JsonStyle.Document(form, CoverageJsonContext.Ours.CoverageForm);
    }

    private static CoveredGoalForm Of(GoalCoverage goal) => new(
        goal.Name,
        goal.Title,
        goal.Cases,
        [.. goal.Rules.Select(Of)],
        [
            .. goal.Solutions.Select(solution => new CoveredSolutionForm(
                solution.Name, solution.Title, solution.Location?.ToString(), solution.Wins, solution.Loses, solution.NeverWins)),
        ]);

    private static CoveredRuleForm Of(RuleCoverage rule) => new(
        rule.Id,
        rule.Title,
        rule.Part,
        rule.Because,
        rule.Location?.ToString(),
        rule.Found.True,
        rule.Found.False,
        rule.Found.Unknown,
        rule is { HasConditions: true, Exception: null },
        rule.Exception,
        [
            .. rule.Conditions.Select(condition => new CoveredConditionForm(
                condition.Text, condition.Location.ToString(), condition.Found.True, condition.Found.False, condition.Found.Unknown, condition.CanBeUnknown)),
        ]);

    private static CoveredQuestionForm Of(QuestionCoverage question) =>
        new(question.Name, question.Question, question.Location?.ToString(), question.Cases, question.IsRead);

    private static MissingCaseForm Of(MissingCase missing) => new(
        [.. missing.Rules.Select(outcome => new MissingOutcomeForm(outcome.Rule, CoverageWords.Of(outcome.Wanted)))],
        missing.BasedOn,
        missing.Changes,
        missing.File,
        missing.Yaml);

    private static UnreadCaseForm Of(Diagnostic diagnostic) => new(diagnostic.Path, diagnostic.Line, diagnostic.Code, diagnostic.Message);
}
