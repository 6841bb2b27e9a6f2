using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Reasoning;

namespace OmgekeerdeToets.Reports;

/// <summary>The upper half of the reasoning, from the steps; the lower half comes from <see cref="IRuleSet.Explain"/>.</summary>
internal static class TraceBuilder
{
    public static TraceNode Build(AssessmentResult result) => CaseTrace.Of(result) with
    {
        Children =
        [
            .. CaseTrace.Parts(result),
            .. result.Verdicts.Select(verdict => GoalTrace.Of(new GoalContext(result, verdict))),
            .. PlanTrace.Of(result),
        ],
    };

    /// <summary>The node with this id, in the order of the tree; null when there is none.</summary>
    public static TraceNode? Find(TraceNode node, string id) =>
        node.Id == id ? node : node.Children.Select(child => Find(child, id)).FirstOrDefault(found => found is not null);
}
