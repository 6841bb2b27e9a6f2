using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// Outcomes of formulas as JSON, form <c>reken/1</c>: one object on one line. A refused formula has <c>meldingen</c> and no
/// <c>waarde</c>. Within <c>/1</c> keys are only added.
/// </summary>
[Experimental("OTX001")]
public static class FormulaJson
{
    private const string Form = "reken/1";

    // Dutch letters stay letters; what HTML would misread is escaped by whoever puts this in HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line of JSON, without a line break.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="steps">True to add <c>stappen</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public static string Write(FormulaOutcome outcome, bool steps = false)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("formaat", Form);
            json.WriteString("formule", outcome.Formula);
            if (outcome.IsOk)
            {
                WriteValue(json, outcome, steps);
            }
            else
            {
                WriteDiagnostics(json, outcome);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteValue(Utf8JsonWriter json, FormulaOutcome outcome, bool steps)
    {
        json.WriteString("waarde", outcome.Value);
        if (outcome.Approximation is { } approximation)
        {
            json.WriteString("ongeveer", approximation);
        }

        json.WriteString("type", outcome.Type);
        json.WriteString("eenheid", outcome.Unit);
        json.WriteString("reden", outcome.Reason);
        if (steps && outcome.Steps is { } root)
        {
            json.WritePropertyName("stappen");
            WriteStep(json, root);
        }
    }

    private static void WriteStep(Utf8JsonWriter json, FormulaStep step)
    {
        json.WriteStartObject();
        json.WriteString("tekst", step.Text);
        WriteOptional(json, "lid", step.Member);
        json.WriteString("uitkomst", step.Value);
        WriteOptional(json, "reden", step.Reason);
        WriteOptional(json, "bron", step.Source);
        WriteOptional(json, "datum", step.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartArray("stappen");
        foreach (var child in step.Children)
        {
            WriteStep(json, child);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, FormulaOutcome outcome)
    {
        json.WriteStartArray("meldingen");
        foreach (var diagnostic in outcome.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("tekst", diagnostic.Message);
            WriteOptional(json, "wenk", diagnostic.Hint);
            json.WriteNumber("kolom", diagnostic.Column);
            json.WriteNumber("lengte", diagnostic.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
