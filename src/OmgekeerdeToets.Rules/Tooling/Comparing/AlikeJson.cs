using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>From a report on cases that are alike to its form.</summary>
internal static class AlikeJson
{
    /// <summary>The JSON Schema of <c>vergelijkbaar/1</c>.</summary>
    public static string Schema() => AdviceSchema.Of(ComparingJsonContext.Ours.AlikeForm, AlikeForm.Name);

    public static string Of(AlikeReport report)
    {
        var form = new AlikeForm(
            AlikeForm.Name,
            report.Own.Situation.Name,
            report.Own.File,
            DateWording.Iso(report.Own.Situation.ReferenceDate),
            PackForm.Of(report.Pack.Blueprint.Pack),
            report.Compared,
            [.. report.Goals.Select(goal => Of(goal, new People(report.Pack.Blueprint)))]);
        return JsonStyle.Document(form, ComparingJsonContext.Ours.AlikeForm);
    }

    public static CaseSideForm Of(CaseOfGoal @case, People people) => new(
        CodeWords.Of(@case.Verdict.Kind),
        @case.Verdict.Advises ? @case.Verdict.NamesOfBest() : [],
        @case.Decision is { Decision: var decision } reading
            ? new DecidedForm(
                decision.What, decision.Solutions, DateWording.Iso(decision.On), people.RoleOf(decision.By), decision.Reasons, CodeWords.Of(reading.Deviates))
            : null,
        @case.Aftermath is { } aftermath ? new AftermathForm(DateWording.Iso(aftermath.On), aftermath.What) : null);

    private static AlikeGoalForm Of(AlikeGoal goal, People people) => new(
        goal.Own.Verdict.Goal.Name,
        goal.Own.Verdict.Goal.Title,
        Of(goal.Own, people),
        [.. goal.Counting.Select(fact => new CountingForm(fact.Definition.Name, Names(fact), [.. FactText.Of(fact, goal.Own.Situation)]))],
        [
            .. goal.Alike.Select(alike => new AlikeCaseForm(
                alike.Case.Situation.Name, alike.Case.Filed.File, Of(alike.Case, people), [.. alike.Differences.Select(Of)])),
        ],
        [.. goal.Near.Select(near => Of(near, goal, people))],
        [.. TalkQuestions.About(goal.Alike.SelectMany(alike => alike.Differences))]);

    private static NearCaseForm Of(NearCase near, AlikeGoal goal, People people) => new(
        near.Case.Situation.Name,
        near.Case.Filed.File,
        near.Difference.Definition.Name,
        Names(near.Difference),
        FactText.Value(near.Difference, goal.Own.Situation),
        FactText.Value(near.Difference, near.Case.Situation),
        near.Case.Verdict.SameAdvice(goal.Own.Verdict),
        [.. near.Besides.Select(WordOf)],
        Of(near.Case, people));

    private static ImmutableArray<string> Names(CountingFact fact) => [.. fact.Fields.Select(field => field.Name)];

    private static DifferenceForm Of(CaseDifference difference) => new(
        WordOf(difference.Kind), difference.Name, difference.Label, Of(difference.Here), Of(difference.There));

    public static string WordOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Judgement => LikenessWording.WordOfJudgement,
        DifferenceKind.Backing => LikenessWording.WordOfBacking,
        DifferenceKind.DueCare => LikenessWording.WordOfDueCare,
        DifferenceKind.OwnProposal => LikenessWording.WordOfProposal,
        DifferenceKind.Particular => LikenessWording.WordOfParticular,
        DifferenceKind.ReferenceDate => LikenessWording.WordOfReferenceDate,
        DifferenceKind.Advice => LikenessWording.WordOfAdvice,
        _ => LikenessWording.WordOfDecision,
    };

    private static SideForm Of(Side side) => new(side.Says, side.By, side.Because);
}
