using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>What cannot be assessed yet and what fell away, with every reason; what the road not taken told is not told twice.</summary>
internal static class FellAwaySection
{
    public static IEnumerable<Block> Of(GoalView view) =>
        Section(view, ReportWording.Waiting, Outcome.NotYetAssessable).Concat(Section(view, ReportWording.FellAway, Outcome.FallsAway));

    private static IEnumerable<Block> Section(GoalView view, string title, Outcome outcome)
    {
        var options = view.Advice.Options
            .Where(option => option.Outcome == outcome && option is { IsRequested: false, IsStandardApproach: false })
            .ToList();
        return options.Count == 0 ? [] : [new Section(3, title, [new Bullets([.. options.Select(OptionItems.Of)])])];
    }
}
