using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>What is urgent in this case is told on top, also to who asked for another goal only: danger is never left out.</summary>
internal static class UrgentElsewhere
{
    public static IEnumerable<Block> Of(AssessmentResult result, string? goal)
    {
        var urgent = goal is null
            ? []
            : GoalView.All(result, goal: null)
                .Where(view => view.Advice.Goal != goal && view.Context.Goal.IsUrgent && view.Advice.AtStake == Truth.True)
                .Select(view => new Item(Marker.Attention, RichText.Strong(ReportWording.UrgentElsewhere(view.Advice.Title, AdviceBlocks.Sentence(view)))))
                .ToList();
        return urgent.Count == 0 ? [] : [new Bullets([.. urgent])];
    }
}
