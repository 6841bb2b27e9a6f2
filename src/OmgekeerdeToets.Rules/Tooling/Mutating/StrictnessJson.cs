using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>From a report to its form.</summary>
internal static class StrictnessJson
{
    /// <summary>The JSON Schema of <c>streng/1</c>.</summary>
    public static string Schema() => AdviceSchema.Of(StrictnessJsonContext.Ours.StrictnessForm, StrictnessForm.Name);

    public static string Of(RulePack pack, StrictnessReport report)
    {
        var form = new StrictnessForm(
            StrictnessForm.Name,
            PackForm.Of(pack.Blueprint.Pack),
            report.Cases,
            report.Unusable,
            report.Changes,
            report.Noticed,
            report.Invalid,
            report.Percentage,
            [
                .. report.Goals.Select(goal => new StrictGoalForm(
                    goal.Name, goal.Cases, goal.Changes, goal.Noticed, goal.Invalid, goal.Percentage, [.. goal.Unnoticed.Select(Of)])),
            ]);
        return JsonStyle.Document(form, StrictnessJsonContext.Ours.StrictnessForm);
    }

    private static PackChangeForm Of(PackChange change) =>
        new(Word(change.Kind), change.Rule, change.Title, change.Location?.ToString(), change.Was, change.Becomes);

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Negated => ChangeKindWords.Negated,
        ChangeKind.Constant => ChangeKindWords.Constant,
        ChangeKind.Edge => ChangeKindWords.Edge,
        ChangeKind.Fit => Keywords.Key.Fit,
        ChangeKind.Weight => Keywords.Key.Weight,
        ChangeKind.Pleads => Keywords.Key.Pleads,
        ChangeKind.ConditionDropped => ChangeKindWords.ConditionDropped,
        ChangeKind.ExclusionDropped => ChangeKindWords.ExclusionDropped,
        _ => ChangeKindWords.BasisDropped,
    };
}
