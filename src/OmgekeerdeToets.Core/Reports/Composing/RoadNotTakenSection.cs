using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>What was asked for and what is usually done, where that is not the advice, and why not.</summary>
internal static class RoadNotTakenSection
{
    public static bool IsRoad(SolutionAdvice option) =>
        (option.IsRequested || option.IsStandardApproach) && option.Outcome != Outcome.Recommended;

    public static IEnumerable<Block> Of(GoalView view)
    {
        var roads = view.Advice.Options
            .Where(IsRoad)
            .OrderByDescending(option => option.IsRequested)
            .ToList();
        if (roads.Count > 0)
        {
            yield return new Section(3, view.Advice.Solutions.IsEmpty ? ReportWording.UsualRoad : ReportWording.RoadNotTaken, [new Bullets([.. roads.Select(OptionItems.Of)])]);
        }
        else if (view.Advice.Options.Any(option => option is { IsRequested: true, Outcome: Outcome.Recommended }))
        {
            yield return new Section(3, ReportWording.UsualRoad, [new Paragraph(ReportWording.RequestedIsAdvised)]);
        }
    }
}
