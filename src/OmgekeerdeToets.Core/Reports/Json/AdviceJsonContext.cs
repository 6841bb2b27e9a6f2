using System.Text.Json.Serialization;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>Source-generated JSON of the reports: no reflection, and é stays é.</summary>
[JsonSerializable(typeof(AdviceForm))]
[JsonSerializable(typeof(TraceDocumentForm))]
[JsonSerializable(typeof(WhatIfForm))]
[JsonSerializable(typeof(QuestionListForm))]
internal sealed partial class AdviceJsonContext : JsonSerializerContext
{
    public static AdviceJsonContext Ours { get; } = new(JsonStyle.Options());
}
