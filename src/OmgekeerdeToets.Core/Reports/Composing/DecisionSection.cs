using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>What a person decided, right beside the advice: who, when, why, and whether it deviates.</summary>
internal static class DecisionSection
{
    public static IEnumerable<Block> Of(GoalView view) => view.Decision is { } reading
        ? [new Section(3, DecisionWording.Heading, [.. Blocks(view, reading)])]
        : [];

    /// <summary>Whether it deviates, in one or two sentences.</summary>
    public static string Compared(GoalView view, DecisionReading reading) => reading.Deviates switch
    {
        Truth.False => DecisionWording.Follows,
        Truth.Unknown => DecisionWording.Undetermined,
        _ => DecisionWording.Deviates(AdviceBlocks.Sentence(view), reading.Decision.Solutions.Select(view.TitleOf))
            + " " + (reading.LacksReasons ? DecisionWording.WriteReasons : DecisionWording.MayDeviate),
    };

    public static IEnumerable<Pair> Pairs(GoalView view, Decision decision)
    {
        yield return new Pair(DecisionWording.By, NameWording.Role(decision.By));
        yield return new Pair(DecisionWording.On, DateWording.Show(decision.On));
        if (!decision.Solutions.IsEmpty)
        {
            yield return new Pair(DecisionWording.Chosen, string.Join("; ", decision.Solutions.Select(view.TitleOf)));
        }

        foreach (var term in TermReading.Of(decision, []).Where(term => term.Said is not null))
        {
            yield return new Pair(term.Title, term.Said!);
        }

        yield return new Pair(DecisionWording.Reasons, decision.Reasons is { } reasons ? NameWording.Quote(reasons) : DecisionWording.NoReasons);
        if (decision.DiscussedWith is { } discussed)
        {
            yield return new Pair(DecisionWording.DiscussedWith, NameWording.Role(discussed));
        }

        if (decision.Response is { } response)
        {
            yield return new Pair(DecisionWording.Response, NameWording.Quote(response));
        }

        if (decision.Application is { } application)
        {
            yield return new Pair(DecisionWording.Application, Phrase.Stopped(application));
        }
    }

    private static IEnumerable<Block> Blocks(GoalView view, DecisionReading reading)
    {
        yield return new Paragraph(RichText.Strong(Phrase.Stopped(reading.Decision.What)));
        yield return new Pairs([.. Pairs(view, reading.Decision)]);
        yield return new Paragraph(Compared(view, reading)) { Marker = MarkerOf(reading) };
    }

    private static Marker MarkerOf(DecisionReading reading) => reading switch
    {
        { LacksReasons: true } => Marker.Attention,
        { Deviates: Truth.False } => Marker.Good,
        { Deviates: Truth.True } => Marker.Arrow,
        _ => Marker.Open,
    };
}
