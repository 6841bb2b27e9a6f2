using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>From the reasoning to its JSON form.</summary>
internal static class TraceFormOf
{
    public static TraceDocumentForm Document(AssessmentResult result, TraceNode node) => new(
        TraceDocumentForm.Name,
        result.Situation.Name,
        DateWording.Iso(result.Situation.ReferenceDate),
        AdviceForms.PackOf(result),
        Node(node));

    public static TraceForm Node(TraceNode node) => new(
        node.Id,
        node.Text,
        node.Verdict,
        node.Found,
        node.Expected,
        node.Reason,
        node.Fact,
        node.Member,
        node.Source,
        node.Date is { } date ? DateWording.Iso(date) : null,
        node.IsJudgement,
        node.Citation is { } citation ? SolutionForms.ProvisionOf(citation) : null,
        node.Location?.Path,
        node.Location?.Line,
        node.Location?.Column,
        node.Children.IsEmpty ? null : [.. node.Children.Select(Node)]);
}
