using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>How all our JSON is written: the same options for every form, and é stays é.</summary>
internal static class JsonStyle
{
    /// <summary>On lines of its own for what people read too; on one line for streams.</summary>
    public static JsonSerializerOptions Options(bool indented = true) => new()
    {
        // The output goes to files and terminals, never into a page unescaped: readable letters come first.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>A whole document, with the end of its last line.</summary>
    public static string Document<T>(T form, JsonTypeInfo<T> type) => JsonSerializer.Serialize(form, type) + "\n";
}
