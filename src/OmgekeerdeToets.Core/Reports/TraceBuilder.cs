namespace OmgekeerdeToets.Reports;

/// <summary>The upper half of the reasoning, from the steps; the lower half comes from <see cref="IRuleSet.Explain"/>.</summary>
internal static class TraceBuilder
{
    public static TraceNode Build(AssessmentResult result) => new() { Id = "", Text = result.Situation.Name ?? "" };
}
