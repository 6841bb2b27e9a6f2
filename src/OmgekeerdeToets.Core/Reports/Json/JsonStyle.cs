using System.Buffers;
using System.Text;
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

    /// <summary>
    /// A whole document, with the end of its last line. The text of a case is hundreds of kilobytes: it becomes a string once, its
    /// last line break included, as a second copy would cost as much as the first.
    /// </summary>
    public static string Document<T>(T form, JsonTypeInfo<T> type)
    {
        using var bytes = new LentBytes();
        using (var json = new Utf8JsonWriter(bytes, Writing(type.Options)))
        {
            Write(json, form, type);
        }

        bytes.Write("\n"u8);
        return Encoding.UTF8.GetString(bytes.Written);
    }

    /// <summary>
    /// The generated code writes keys that were encoded once, and looks nothing up per value. The serializer itself would take
    /// that road only with the encoder of the framework, which writes é as an escape; the writer here has ours.
    /// </summary>
    private static void Write<T>(Utf8JsonWriter json, T form, JsonTypeInfo<T> type)
    {
        if (type.SerializeHandler is { } write)
        {
            write(json, form);
        }
        else
        {
            JsonSerializer.Serialize(json, form, type);
        }
    }

    private static JsonWriterOptions Writing(JsonSerializerOptions options) => new()
    {
        Encoder = options.Encoder,
        Indented = options.WriteIndented,
        NewLine = options.NewLine,
        SkipValidation = true, // the serializer writes nothing that is not JSON
    };
}
