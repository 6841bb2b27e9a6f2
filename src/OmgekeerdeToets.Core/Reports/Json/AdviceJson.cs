using System.Collections.Immutable;
using System.Text.Json;
using OmgekeerdeToets.Reports.Reading;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>Writes the JSON of reports.</summary>
internal static class AdviceJson
{
    public static string Advice(AssessmentResult result, bool withTrace, string? goal, bool full) =>
        JsonSerializer.Serialize(AdviceForms.Of(result, withTrace, goal, full), AdviceJsonContext.Ours.AdviceForm) + "\n";

    public static string WhatIf(AssessmentResult before, AssessmentResult after) =>
        JsonSerializer.Serialize(WhatIfFormOf.Document(before, after), AdviceJsonContext.Ours.WhatIfForm) + "\n";

    public static string Questions(AssessmentResult result, IReadOnlyCollection<string> goals, ImmutableArray<Inquiry> inquiries, bool isDanger) =>
        JsonSerializer.Serialize(QuestionListFormOf.Document(result, goals, inquiries, isDanger), AdviceJsonContext.Ours.QuestionListForm) + "\n";

    public static string SmallestChanges(AssessmentResult result, string? goal) =>
        JsonSerializer.Serialize(ChangesFormOf.Document(result, goal), AdviceJsonContext.Ours.WhatIfForm) + "\n";

    public static string Trace(AssessmentResult result, TraceNode node) =>
        JsonSerializer.Serialize(TraceFormOf.Document(result, node), AdviceJsonContext.Ours.TraceDocumentForm) + "\n";
}
