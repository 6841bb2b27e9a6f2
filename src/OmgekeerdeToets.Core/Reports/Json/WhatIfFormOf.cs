using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>From two assessments to the JSON form of what differs.</summary>
internal static class WhatIfFormOf
{
    private const string Backing = "draagvlak/";

    public static WhatIfForm Document(AssessmentResult before, AssessmentResult after)
    {
        var changes = WhatIf.Between(before, after);
        return new WhatIfForm(
            WhatIfForm.Name,
            before.Situation.Name,
            DateWording.Iso(before.Situation.ReferenceDate),
            AdviceForms.PackOf(before),
            [.. changes.Facts.Select(Of), .. changes.Backings.Select(Of)],
            [.. changes.Goals.Select(Of)]);
    }

    private static SuppositionForm Of(FactChange change) => new(
        change.Definition.QualifiedName,
        change.Member,
        ValueWording.Show(change.Before, change.Definition),
        ValueWording.Show(change.After, change.Definition));

    private static SuppositionForm Of(BackingChange change) => new(
        Backing + change.Solution.Name, null, Shown(change.Before), Shown(change.After));

    private static string Shown(Backing backing) => CodeWords.Of(backing.Rank);

    private static GoalChangeForm Of(GoalChange change) => new(
        change.Before.Goal,
        change.ChangesAdvice,
        AdviceForms.VerdictOf(change.Before),
        AdviceForms.VerdictOf(change.After),
        [
            .. change.Solutions.Select(solution => new SolutionChangeForm(
                solution.Solution.Name,
                CodeWords.Of(solution.Before),
                CodeWords.Of(solution.After),
                CodeWords.Of(solution.FitBefore),
                CodeWords.Of(solution.FitAfter))),
        ],
        [.. change.Rules.Select(rule => new RuleChangeForm(rule.Rule.Id, rule.Rule.Because, CodeWords.Of(rule.Before), CodeWords.Of(rule.After)))]);
}
