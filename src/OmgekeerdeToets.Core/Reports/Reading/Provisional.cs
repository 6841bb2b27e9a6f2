using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What makes an advice provisional; an advice without any of these is not.</summary>
internal static class Provisional
{
    /// <summary>More than these are told by the questions themselves.</summary>
    private const int MostNamed = 4;

    public static bool Is(GoalContext context, Robustness robustness) => Because(context, robustness, () => []).Any();

    public static IEnumerable<string> Because(GoalContext context, Advice advice) => Because(context, advice.Robustness, () => Labels(advice.Questions));

    private static IEnumerable<string> Because(GoalContext context, Robustness robustness, Func<ImmutableArray<string>> labels)
    {
        if (robustness.OpenQuestionsDoNotMatter != Truth.True)
        {
            yield return robustness switch
            {
                { WasInvestigated: false } => ProvisionalWording.NotInvestigated,
                { IsComplete: true } => ProvisionalWording.DependsOn(labels()),
                _ => ProvisionalWording.MayDependOn(labels()),
            };
        }

        if (context.Verdict.Advised.Any(advised => advised.OpenConditions.Any()))
        {
            yield return ProvisionalWording.OpenAgreement;
        }

        if (context.Situation.Content.Particulars.Any(particular => !particular.Weighed))
        {
            yield return ProvisionalWording.UnweighedParticular;
        }

        if (context.Blueprint.Checks.Any(check => context.Findings[check.Rule] == Truth.True))
        {
            yield return ProvisionalWording.Contradiction;
        }
    }

    /// <summary>What it hangs on in words of the vocabulary; none where there are too many to read.</summary>
    private static ImmutableArray<string> Labels(ImmutableArray<OpenQuestion> questions) =>
        questions.Length > MostNamed ? [] : [.. questions.Select(question => question.Label)];
}
