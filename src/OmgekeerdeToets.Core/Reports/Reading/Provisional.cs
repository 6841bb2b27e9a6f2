using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What makes an advice provisional; an advice without any of these is not.</summary>
internal static class Provisional
{
    public static IEnumerable<string> Because(GoalContext context, Robustness robustness)
    {
        if (robustness.OpenQuestionsDoNotMatter != Truth.True)
        {
            yield return robustness switch
            {
                { WasInvestigated: false } => ProvisionalWording.NotInvestigated,
                { IsComplete: true } => ProvisionalWording.DependsOn(robustness.DependsOn),
                _ => ProvisionalWording.MayDependOn(robustness.DependsOn),
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
}
