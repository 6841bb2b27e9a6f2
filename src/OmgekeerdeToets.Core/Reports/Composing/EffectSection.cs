using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Step 1: is the goal at stake, and what says so.</summary>
internal static class EffectSection
{
    public static Block Of(GoalView view, bool withQuestions) => StepHeading.Of(view, 0, withQuestions, Blocks(view));

    private static IEnumerable<Block> Blocks(GoalView view)
    {
        var rule = view.Context.Goal.AtStake;
        yield return new Paragraph(StakeWording.Say(view.Advice.AtStake, rule.Because)) { Marker = Marker.Of(view.Advice.AtStake) };
        var clauses = LeafReading.Of(view.Context.Result, rule);
        if (!clauses.IsEmpty)
        {
            yield return new Bullets([.. clauses.Select(clause => new Item(Marker.Dot, Phrase.Sentence(clause)))]);
        }

        if (!view.Context.Goal.Shown.IsEmpty)
        {
            yield return new Pairs([.. ShownValues.Of(view.Context.Goal.Shown, view.Context.Result.Findings)]);
        }
    }
}
