using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Reading;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>Writes the JSON of reports.</summary>
internal static class AdviceJson
{
    public static string Advice(AssessmentResult result, bool withTrace, string? goal, bool full) =>
        JsonStyle.Document(AdviceForms.Of(result, withTrace, goal, full), AdviceJsonContext.Ours.AdviceForm);

    public static string WhatIf(AssessmentResult before, AssessmentResult after) =>
        JsonStyle.Document(WhatIfFormOf.Document(before, after), AdviceJsonContext.Ours.WhatIfForm);

    public static string Questions(AssessmentResult result, IReadOnlyCollection<string> goals, ImmutableArray<Inquiry> inquiries, bool isDanger) =>
        JsonStyle.Document(QuestionListFormOf.Document(result, goals, inquiries, isDanger), AdviceJsonContext.Ours.QuestionListForm);

    public static string SmallestChanges(AssessmentResult result, string? goal) =>
        JsonStyle.Document(ChangesFormOf.Document(result, goal), AdviceJsonContext.Ours.WhatIfForm);

    public static string Trace(AssessmentResult result, TraceNode node) =>
        JsonStyle.Document(TraceFormOf.Document(result, node), AdviceJsonContext.Ours.TraceDocumentForm);
}
