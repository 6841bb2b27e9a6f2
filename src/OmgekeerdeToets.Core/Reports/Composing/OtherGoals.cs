using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Goals that nobody chose and the facts do not raise: a line, not a page.</summary>
internal static class OtherGoals
{
    public static IEnumerable<Block> Of(ImmutableArray<GoalView> views)
    {
        var others = views.Where(view => !view.IsFull).ToList();
        var lines = new[]
        {
            (Titles: Titles(others, Truth.Unknown), Say: (Func<IEnumerable<string>, string>)ReportWording.NotAsked),
            (Titles: Titles(others, Truth.False), Say: ReportWording.NotAtStake),
        };
        return others.Count == 0
            ? []
            : [new Section(2, ReportWording.OtherGoals,
                [.. lines.Where(line => line.Titles.Count > 0).Select(line => new Paragraph(RichText.Muted(line.Say(line.Titles))))])];
    }

    private static List<string> Titles(List<GoalView> others, Truth atStake) =>
        [.. others.Where(view => view.Advice.AtStake == atStake).Select(view => view.Advice.Title)];
}
