using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>From two assessments to the JSON form of what differs.</summary>
internal static class WhatIfFormOf
{
    private const string Resident = "draagvlak.";
    private const string Organisation = "draagvlak_organisatie.";

    public static WhatIfForm Document(AssessmentResult before, AssessmentResult after)
    {
        var changes = WhatIf.Between(before, after);
        return new WhatIfForm(
            WhatIfForm.Name,
            before.Situation.Name,
            DateWording.Iso(before.Situation.ReferenceDate),
            AdviceForms.PackOf(before),
            [.. changes.Facts.Select(Of), .. changes.Backings.SelectMany(Of)],
            [.. changes.Goals.Select(Of)],
            Weighing: changes.Weighing is { } weighing ? Of(weighing) : null);
    }

    private static WeighingForm Of(WeighingChange change) => new(
        [.. change.Before.Select(FormWords.Of)],
        [.. change.After.Select(FormWords.Of)],
        [.. change.Weights.Select(weight => new WeightForm(weight.Rule.Id, CodeWords.Of(weight.Before), CodeWords.Of(weight.After)))]);

    private static SuppositionForm Of(FactChange change) => new(
        change.Definition.QualifiedName,
        change.Member,
        ValueWording.Show(change.Before, change.Definition),
        ValueWording.Show(change.After, change.Definition));

    /// <summary>The resident and the organisation each by themselves: what one says never hides what the other says.</summary>
    private static IEnumerable<SuppositionForm> Of(BackingChange change)
    {
        if (change.Before.Resident != change.After.Resident)
        {
            yield return new SuppositionForm(Resident + change.Solution.Name, null, CodeWords.Of(change.Before.Resident), CodeWords.Of(change.After.Resident));
        }

        if (change.Before.Organisation != change.After.Organisation)
        {
            yield return new SuppositionForm(Organisation + change.Solution.Name, null, CodeWords.Of(change.Before.Organisation), CodeWords.Of(change.After.Organisation));
        }
    }

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
