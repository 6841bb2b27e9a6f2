using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>
/// Of all that stands in the way, the reason that is the easiest to lift: of the solution with the fewest reasons, and of
/// those an agreement before suitability before the law. A person's refusal is never named as something to lift: not of the
/// solution, and not of what only that person can say yes to.
/// </summary>
internal static class EasiestReason
{
    public static string? Of(GoalView view)
    {
        var candidate = view.Context.Verdict.Solutions
            .Where(solution => solution.Solution.Form != SolutionForm.Nothing && !solution.Reasons.IsEmpty && !solution.Reasons.Any(reason => IsRefusalOrPast(view, reason)))
            .OrderBy(solution => solution.Solution.IsBurdening)
            .ThenBy(solution => solution.Reasons.Length)
            .ThenBy(solution => solution.Reasons.Max(Difficulty))
            .FirstOrDefault();
        return candidate is null ? null : AdviceWording.Easiest(
            candidate.Solution.Title, view.Option(candidate.Solution.Name).Reasons[0].Text);
    }

    private static bool IsRefusalOrPast(GoalView view, Reason reason) =>
        reason.Kind == ReasonKind.OutOfValidity
        || reason.Condition is { Kind: ConditionKind.ResidentBacking }
        || (reason.Kind is ReasonKind.Suitability or ReasonKind.Condition
            && reason.Rule is { } rule
            && LeafReading.DecidedBy(view.Context.Result, rule).Any(IsTheirOwnToSay));

    private static bool IsTheirOwnToSay(FactDefinition definition) =>
        definition is { Type: FactType.YesNo, Influence: Influence.Resident };

    private static int Difficulty(Reason reason) => reason.Kind switch
    {
        ReasonKind.Condition => 0,
        ReasonKind.DueCare => 1,
        ReasonKind.Suitability => 2,
        ReasonKind.Decisive => 3,
        ReasonKind.NoBasis or ReasonKind.Law => 4,
        _ => 5,
    };
}
