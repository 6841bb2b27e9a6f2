using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>JSON as people can read it too: indented, letters as they are, the same bytes everywhere.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Object(Action<Utf8JsonWriter> body) => Write(body, Indented);

    public static string Line(Action<Utf8JsonWriter> body) => Write(body, OnOneLine);

    public static void WriteDiagnostics(this Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("meldingen");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("ernst", diagnostic.Severity == Severity.Error ? "fout" : "waarschuwing");
            json.WriteString("melding", diagnostic.Message);
            json.WriteString("wenk", diagnostic.Hint);
            json.WriteString("bestand", diagnostic.Path.Length == 0 ? null : diagnostic.Path);
            WritePlace(json, diagnostic);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WritePack(this Utf8JsonWriter json, RulePack? pack)
    {
        if (pack is null)
        {
            json.WriteNull("pakket");
            return;
        }

        json.WriteStartObject("pakket");
        json.WriteString("naam", pack.Name);
        json.WriteString("versie", pack.Version);
        json.WriteString("vingerafdruk", pack.Fingerprint);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Line == 0)
        {
            json.WriteNull("regel");
            json.WriteNull("kolom");
            json.WriteNull("lengte");
            return;
        }

        json.WriteNumber("regel", diagnostic.Line);
        json.WriteNumber("kolom", diagnostic.Column);
        json.WriteNumber("lengte", diagnostic.Length);
    }

    private static string Write(Action<Utf8JsonWriter> body, JsonWriterOptions options)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            body(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
