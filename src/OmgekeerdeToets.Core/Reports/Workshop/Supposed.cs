using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What comes out when something is supposed: the advice in the words of the report, what becomes of every solution, and what turned.</summary>
/// <param name="Advice">What the advice is.</param>
/// <param name="IsProvisional">Whether what is open, or an agreement to make, may still change it.</param>
/// <param name="Label">What kind of advice it is, with that it is provisional.</param>
/// <param name="Sentence">The advice in one sentence.</param>
/// <param name="Provisional">Why it is provisional; empty when it is not.</param>
/// <param name="Outcomes">A digit per solution, for its outcome.</param>
/// <param name="Because">The rules and comparisons that came out otherwise.</param>
internal sealed record Supposed(
    VariedAdvice Advice, bool IsProvisional, string Label, string Sentence, string Provisional, string Outcomes, ImmutableArray<string> Because)
{
    public static Supposed Of(AssessmentResult result, Advice advice, ImmutableArray<string> solutions)
    {
        var verdict = advice.Verdict;
        var isProvisional = advice.IsProvisional;
        return new Supposed(
            VariedAdvice.Of(verdict),
            isProvisional,
            AdviceWording.Label(verdict.Kind, isProvisional),
            Phrase.Capital(AdviceBlocks.Sentence(verdict)),
            isProvisional && verdict.Kind != AdviceKind.AskFirst ? ProvisionalWording.Because(Reading.Provisional.Because(new GoalContext(result, verdict), advice)) : "",
            string.Concat(solutions.Select(name => (char)('0' + (int)(verdict.FindSolution(name)?.Outcome ?? Outcome.NotAssessed)))),
            []);
    }

    /// <summary>Whether nobody would notice the difference.</summary>
    public bool IsSameAs(Supposed other) =>
        Advice.Equals(other.Advice) && Label == other.Label && Sentence == other.Sentence && Outcomes == other.Outcomes;
}
