using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>Of a solution that cannot be assessed yet: which open facts settle it, and how.</summary>
internal static class SettlingExplanation
{
    public static IEnumerable<Block> Of(GoalView view, SolutionVerdict verdict)
    {
        var settling = Settling.Of(view.Context.Result, view.Context.Goal, verdict.Solution);
        return (settling.ByItself.IsEmpty, settling.Open.Length) switch
        {
            (false, _) => [Told(new Bullets([.. settling.ByItself.Select(ItemOf)]))],
            (true, > 0) => [Told(new Paragraph(WhyWording.OnlyTogether([.. settling.Open.Select(WhyWording.About)])))],
            _ => [],
        };
    }

    private static Section Told(Block block) => new(4, WhyWording.Settles, [block]);

    private static Item ItemOf(SettlingFact fact) => new(Marker.Open, WhyWording.WhenAnswered(
        fact.Turnable,
        fact.Outcomes.Where(one => one.Outcome != Outcome.NotYetAssessable)
            .Select(one => WhyWording.Answer(CellWording.Say(fact.Turnable, one.Cells), one.Outcome)),
        isAll: fact.AlwaysSettles));
}
