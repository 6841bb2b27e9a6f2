using System.Text.Json.Serialization;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>Source-generated JSON of streams: no reflection, and é stays é.</summary>
[JsonSerializable(typeof(BatchLineForm))]
[JsonSerializable(typeof(BatchErrorForm))]
[JsonSerializable(typeof(BatchTotalsForm))]
internal sealed partial class BatchJsonContext : JsonSerializerContext
{
    /// <summary>One line, as streams have it.</summary>
    public static BatchJsonContext OnOneLine { get; } = new(JsonStyle.Options(indented: false));

    /// <summary>For what people read too.</summary>
    public static BatchJsonContext Indented { get; } = new(JsonStyle.Options());
}
