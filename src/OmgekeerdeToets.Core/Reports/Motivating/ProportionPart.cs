using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Motivating;

/// <summary>
/// Suitable, necessary, balanced. For a burdening solution a person has answered each; for the others what was found is said,
/// and whether it is balanced is left to the person who decides.
/// </summary>
internal static class ProportionPart
{
    public static IEnumerable<Statement> Of(GoalContext context) =>
        context.Verdict.Advised.SelectMany(advised =>
            advised.Solution.IsBurdening ? DueCareReading.Of(context, advised) : Found(context, advised));

    private static IEnumerable<Statement> Found(GoalContext context, SolutionVerdict advised)
    {
        var solution = advised.Solution;
        var id = TraceIds.Solution(context.Goal.Name, solution.Name);
        var isOnlyOne = context.Verdict.Solutions.Count(other => other.IsPossible) == 1;
        var against = Rows.RowsOf(solution)
            .Where(entry => !entry.SpeaksFor && context.Findings[entry.Rule] == Truth.True)
            .OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal)
            .Select(entry => entry.Rule.Because!)
            .ToList();
        yield return new Statement(MotivationWording.Suitable(solution.Helps.Because), TraceIds.Help(context.Goal.Name, solution));
        yield return new Statement(isOnlyOne ? MotivationWording.NecessaryOnlyOne : MotivationWording.NecessaryNothingBefore, id);
        yield return new Statement(
            against.Count == 0 ? MotivationWording.BalancedWithout : MotivationWording.BalancedWith(against),
            TraceIds.Consequences(context.Goal.Name, solution.Name));
    }
}
