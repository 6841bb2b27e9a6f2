using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>Why the goal is, or is not, at stake: the facts that decide, and where the rule stands.</summary>
internal static class StakeExplanation
{
    public static Block Of(GoalView view)
    {
        var rule = view.Context.Goal.AtStake;
        var places = new RulePlaces(view);
        var said = new Statement(StakeWording.Say(view.Advice.AtStake, rule.Because), rule.Id);
        return new Section(3, TitleOf(view.Advice.AtStake),
        [
            new Bullets(
            [
                places.Item(Marker.Of(view.Advice.AtStake), said),
                .. LeafReading.Of(view.Context.Result, rule).Select(clause => new Item(Marker.Dot, Phrase.Sentence(clause))),
            ]),
        ]);
    }

    private static string TitleOf(Truth atStake) => atStake switch
    {
        Truth.True => WhyWording.AtStake,
        Truth.False => WhyWording.NotAtStake,
        _ => WhyWording.AtStakeOpen,
    };
}
