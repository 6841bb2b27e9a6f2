using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>From an assessment to the JSON form of the smallest changes of its advice.</summary>
internal static class ChangesFormOf
{
    public static WhatIfForm Document(AssessmentResult result, string? goal) => new(
        WhatIfForm.Name,
        result.Situation.Name,
        DateWording.Iso(result.Situation.ReferenceDate),
        AdviceForms.PackOf(result),
        [],
        [],
        [.. SmallestChangesReport.Found(result, goal).Select(found => Of(found.View.Advice.Goal, found.Changes))]);

    private static SmallestChangesForm Of(string goal, SmallestChanges changes) => new(
        goal,
        Of(changes.Variations.Shown),
        [.. MergedChange.Of(changes).Select(change => Of(change, changes.Variations))],
        changes.Size,
        changes.Tried,
        changes.Size == SmallestChanges.MostAtOnce && changes.Variations.IsComplete);

    private static SmallestChangeForm Of(MergedChange change, Variations variations) => new(
        ChangeWording.CodeOf(change.Influencers(variations.Turnables)),
        [.. change.Turned.Select(turned => Of(variations.Turnables[turned.Turnable], turned))],
        Of(change.Advice));

    private static TurnedForm Of(Turnable turnable, TurnedCells turned)
    {
        var definition = turnable.Fact.Definition!;
        return new TurnedForm(
            definition.QualifiedName,
            turnable.Fact.MemberName,
            definition.IsJudgement,
            ValueWording.Show(turnable.Said, definition),
            CellWording.Say(turnable, turned.Cells),
            [.. turned.Cells.Select(cell => ValueWording.Show(turnable.ValueOf(cell), definition))]);
    }

    private static ChangedAdviceForm Of(VariedAdvice advice) => new(CodeWords.Of(advice.Kind), advice.Solutions);
}
