using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>The advice in one sentence with its mark, and why it is provisional, or holds whatever is still open.</summary>
internal static class AdviceBlocks
{
    public static IEnumerable<Block> Of(GoalView view)
    {
        var advice = view.Advice;
        var marker = MarkerOf(advice);
        yield return new Section(3, RichText.In(marker.Tone == Tone.Plain ? Tone.Strong : marker.Tone, AdviceWording.Label(advice.Kind, advice.IsProvisional) + ": ")
            + RichText.Strong(Sentence(view)), [.. Below(view)])
        { Marker = marker };
    }

    public static string Sentence(GoalView view) => Sentence(view.Context.Verdict);

    public static string Sentence(GoalVerdict verdict) => verdict.Kind switch
    {
        AdviceKind.Solution => AdviceWording.One(verdict.Advised[0].Solution.Title),
        AdviceKind.Choice => AdviceWording.Choice(verdict.Advised.Select(advised => advised.Solution.Title)),
        AdviceKind.DiscussFirst => AdviceWording.Discuss,
        AdviceKind.NoSolution => AdviceWording.None,
        AdviceKind.NotAtStake => AdviceWording.NotAtStake,
        _ when verdict.Outcome.AtStake == Truth.Unknown => AdviceWording.AskForTheGoal,
        _ => verdict.BestSoFar.IsEmpty ? AdviceWording.AskForAny : AdviceWording.AskForSolution,
    };

    private static IEnumerable<Block> Below(GoalView view)
    {
        var advice = view.Advice;
        if (advice.Kind == AdviceKind.AskFirst && advice.AtStake == Truth.True && !advice.BestSoFar.IsEmpty)
        {
            yield return new Paragraph(AdviceWording.BestSoFar(Titles(view, advice.BestSoFar)));
        }

        if (advice.Kind == AdviceKind.NoSolution && EasiestReason.Of(view) is { } easiest)
        {
            yield return new Paragraph(easiest);
        }

        if (advice.Kind == AdviceKind.AskFirst)
        {
            if (Provisional.WhenAnyAnswerTurns(view.Context, advice) is { } turns)
            {
                yield return new Paragraph(Phrase.Sentence(turns));
            }
        }
        else if (advice.IsProvisional)
        {
            yield return new Paragraph(ProvisionalWording.Because(Provisional.Because(view.Context, advice)));
        }
        else if (!OpenFacts.Of(view.Context.Result.Rules, view.Context.Situation, advice.Verdict).IsEmpty)
        {
            yield return new Paragraph(ProvisionalWording.Robust);
        }

        if (!advice.CanTurnByDueCare.IsEmpty)
        {
            yield return new Paragraph(ProvisionalWording.DueCare(Titles(view, advice.CanTurnByDueCare)));
        }
    }

    private static IEnumerable<string> Titles(GoalView view, IEnumerable<string> solutions) =>
        solutions.Select(solution => view.Option(solution).Title);

    private static Marker MarkerOf(Advice advice) => advice.Kind switch
    {
        AdviceKind.Solution or AdviceKind.Choice => advice.IsProvisional ? Marker.Good with { Tone = Tone.Open } : Marker.Good,
        AdviceKind.AskFirst => Marker.Open,
        AdviceKind.DiscussFirst => Marker.Attention,
        AdviceKind.NoSolution => Marker.Bad,
        _ => Marker.Possible,
    };
}
