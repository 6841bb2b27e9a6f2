using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>The advice, the decision and what became of it, of one case.</summary>
internal static class CaseBlocks
{
    public static IEnumerable<Pair> Told(CaseOfGoal @case)
    {
        yield return new Pair(TalkWording.Advice, Phrase.Sentence(@case.Advice));
        if (@case.Decided is { } decided)
        {
            yield return new Pair(TalkWording.Decision, Phrase.Sentence(decided));
        }

        if (Aftermath(@case) is { } aftermath)
        {
            yield return new Pair(TalkWording.Aftermath, aftermath);
        }
    }

    /// <summary>How many cases are not shown, and how to see them; nothing when all are.</summary>
    public static IEnumerable<Block> Rest(int all, int most) =>
        all > most ? [new Paragraph(RichText.Muted(TalkWording.AndMore(all - most)))] : [];

    /// <summary>Null where nobody looked back.</summary>
    public static string? Aftermath(CaseOfGoal @case) =>
        @case.Aftermath is { } aftermath ? TalkWording.AftermathOf(aftermath.What, aftermath.On) : null;
}
