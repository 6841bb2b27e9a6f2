using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What makes an advice provisional; an advice without any of these is not.</summary>
internal static class Provisional
{
    /// <summary>More than these are told by the questions themselves.</summary>
    private const int MostNamed = 4;

    public static bool Is(Findings found, GoalVerdict verdict, Robustness robustness) =>
        HangsOnAnswers(robustness) || LeavesAnAgreement(verdict) || HasUnweighedParticular(found) || HasContradiction(found);

    public static IEnumerable<string> Because(GoalContext context, Advice advice)
    {
        var robustness = advice.Robustness;
        if (HangsOnAnswers(robustness))
        {
            yield return WhenAnyAnswerTurns(context, advice) ?? robustness switch
            {
                { WasInvestigated: false } => ProvisionalWording.NotInvestigated,
                { IsComplete: true } => ProvisionalWording.DependsOn(Labels(advice.Questions)),
                _ => ProvisionalWording.MayDependOn(Labels(advice.Questions)),
            };
        }

        if (LeavesAnAgreement(context.Verdict))
        {
            yield return ProvisionalWording.OpenAgreement;
        }

        if (HasUnweighedParticular(context.Findings))
        {
            yield return ProvisionalWording.UnweighedParticular;
        }

        if (HasContradiction(context.Findings))
        {
            yield return ProvisionalWording.Contradiction;
        }
    }

    /// <summary>
    /// That every answer gives another advice, where no answer differs from another: something asks whether it <i>is bekend</i>, or
    /// waits for it. Null where that is not so.
    /// </summary>
    public static string? WhenAnyAnswerTurns(GoalContext context, Advice advice) =>
        advice.Robustness is { IsComplete: true, OpenQuestionsDoNotMatter: Truth.False } && advice.Questions.IsEmpty
            ? ProvisionalWording.AnyAnswer(Labels(QuestionReading.Of(context, OpenFacts.Of(context.Result.Rules, context.Situation, context.Verdict))))
            : null;

    private static bool HangsOnAnswers(Robustness robustness) => robustness.OpenQuestionsDoNotMatter != Truth.True;

    private static bool LeavesAnAgreement(GoalVerdict verdict) => verdict.Advised.Any(advised => advised.OpenConditions.Any());

    private static bool HasUnweighedParticular(Findings found) =>
        found.Situation.Content.Particulars.Any(particular => !particular.Weighed);

    private static bool HasContradiction(Findings found)
    {
        foreach (var check in found.Blueprint.Checks)
        {
            if (found[check.Rule] == Truth.True)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What it hangs on in words of the vocabulary; none where there are too many to read.</summary>
    private static ImmutableArray<string> Labels(ImmutableArray<OpenQuestion> questions) =>
        questions.Length > MostNamed ? [] : [.. questions.Select(question => question.Label)];
}
