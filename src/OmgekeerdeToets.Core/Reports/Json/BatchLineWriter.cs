using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>
/// Writes the lines of a <i>doorrekening</i> (<see cref="BatchLineForm"/>, <see cref="BatchErrorForm"/>), each ended by a line break,
/// without making the forms: a stream has many. For one thread.
/// </summary>
internal sealed class BatchLineWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly JsonEncodedText Format = JsonEncodedText.Encode("formaat");
    private static readonly JsonEncodedText LineForm = JsonEncodedText.Encode(BatchLineForm.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
    private static readonly JsonEncodedText File = JsonEncodedText.Encode("bestand");
    private static readonly JsonEncodedText Line = JsonEncodedText.Encode("regel");
    private static readonly JsonEncodedText Goals = JsonEncodedText.Encode("doelen");
    private static readonly JsonEncodedText Goal = JsonEncodedText.Encode("doel");
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("soort");
    private static readonly JsonEncodedText Solutions = JsonEncodedText.Encode("oplossingen");
    private static readonly JsonEncodedText Provisional = JsonEncodedText.Encode("voorlopig");
    private static readonly JsonEncodedText Investigated = JsonEncodedText.Encode("onderzocht");
    private static readonly JsonEncodedText Questions = JsonEncodedText.Encode("vragen");
    private static readonly JsonEncodedText FitKey = JsonEncodedText.Encode("past");

    private readonly Utf8JsonWriter _json = new(Stream.Null, Options);

    /// <summary>Begins a line.</summary>
    public void Begin(IBufferWriter<byte> output, string? file, int line)
    {
        _json.Reset(output);
        _json.WriteStartObject();
        _json.WriteString(Format, LineForm);
        if (file is not null)
        {
            _json.WriteString(File, file);
        }

        _json.WriteNumber(Line, line);
        _json.WriteStartArray(Goals);
    }

    /// <param name="verdict">What the goal came to.</param>
    /// <param name="robustness">What is known of the open questions.</param>
    /// <param name="isProvisional">Dutch: <i>voorlopig</i>.</param>
    public void Write(GoalVerdict verdict, Robustness robustness, bool isProvisional)
    {
        _json.WriteStartObject();
        _json.WriteString(Goal, verdict.Goal.Name);
        _json.WriteString(Kind, CodeWords.Of(verdict.Kind));
        _json.WriteStartArray(Solutions);
        foreach (ref readonly var solution in verdict.Weighed)
        {
            if (verdict.Advises && solution.IsBest)
            {
                _json.WriteStringValue(solution.Solution.Name);
            }
        }

        _json.WriteEndArray();
        _json.WriteBoolean(Provisional, isProvisional);
        _json.WriteString(Investigated, CodeWords.Of(robustness));
        _json.WriteStartArray(Questions);
        foreach (var question in robustness.DependsOn)
        {
            _json.WriteStringValue(question);
        }

        _json.WriteEndArray();
        _json.WriteString(FitKey, FitOf(verdict) is { } fit ? CodeWords.Of(fit) : null);
        _json.WriteEndObject();
    }

    public void End(IBufferWriter<byte> output)
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        Finish(output);
    }

    /// <summary>In the place of a line that was refused.</summary>
    public void Write(IBufferWriter<byte> output, BatchErrorForm refused)
    {
        _json.Reset(output);
        JsonSerializer.Serialize(_json, refused, BatchJsonContext.OnOneLine.BatchErrorForm);
        Finish(output);
    }

    /// <summary>How the law fits what is advised; null when nothing is, or when it differs between the solutions of a choice.</summary>
    private static Fit? FitOf(GoalVerdict verdict)
    {
        Fit? shared = null;
        foreach (ref readonly var solution in verdict.Weighed)
        {
            if (!verdict.Advises || !solution.IsBest)
            {
                continue;
            }

            if (shared is { } fit && fit != solution.Fit)
            {
                return null;
            }

            shared = solution.Fit;
        }

        return shared;
    }

    private void Finish(IBufferWriter<byte> output)
    {
        _json.Flush();
        output.Write("\n"u8);
    }
}
