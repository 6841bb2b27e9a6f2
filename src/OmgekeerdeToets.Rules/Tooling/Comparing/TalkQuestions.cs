using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>What to talk about, from what differs: open questions, each once.</summary>
internal static class TalkQuestions
{
    public static IEnumerable<string> About(IEnumerable<CaseDifference> differences) => differences
        .OrderBy(difference => difference.Kind)
        .ThenBy(difference => difference.Name, StringComparer.Ordinal)
        .Select(About)
        .Distinct(StringComparer.Ordinal);

    private static string About(CaseDifference difference) => difference.Kind switch
    {
        DifferenceKind.Judgement => TalkWording.AboutJudgement(difference.Label, difference.Yardstick),
        DifferenceKind.Backing => TalkWording.AboutBacking,
        DifferenceKind.DueCare => TalkWording.AboutDueCare,
        DifferenceKind.OwnProposal => TalkWording.AboutProposal,
        DifferenceKind.Particular => TalkWording.AboutParticulars,
        DifferenceKind.ReferenceDate => TalkWording.AboutReferenceDate,
        DifferenceKind.Advice => TalkWording.AboutAdvice,
        _ => TalkWording.AboutDecision,
    };
}
