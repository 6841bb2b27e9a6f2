using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Json;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>From a sheet to its form. No file names: they may say who it is about.</summary>
internal static class SheetJson
{
    /// <summary>The JSON Schema of <c>bespreekblad/1</c>.</summary>
    public static string Schema() => AdviceSchema.Of(ComparingJsonContext.Ours.SheetForm, SheetForm.Name);

    public static string Of(DiscussionReport report)
    {
        var people = new People(report.Pack.Blueprint);
        var form = new SheetForm(
            SheetForm.Name,
            PackForm.Of(report.Pack.Blueprint.Pack),
            report.Cases,
            report.Refused.Length,
            report.WithoutReasons,
            [
                .. report.Goals.Select(goal => new SheetGoalForm(
                    goal.Name,
                    goal.Title,
                    Of(goal.Deviating, people),
                    Of(goal.Untold, people),
                    Of(goal.LookedBack, people),
                    [.. SheetQuestions.About(goal)])),
            ]);
        return JsonStyle.Document(form, ComparingJsonContext.Ours.SheetForm);
    }

    private static ImmutableArray<SheetCaseForm> Of(ImmutableArray<SheetCase> cases, People people) =>
    [
        .. cases.Select(one => new SheetCaseForm(
            one.Case.Situation.Name,
            AlikeJson.Of(one.Case, people),
            [.. one.Alike.Select(alike => new SheetAlikeForm(alike.Situation.Name, AlikeJson.Of(alike, people)))])),
    ];
}
