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

    private readonly Utf8JsonWriter _json = new(Stream.Null, Options);
    private readonly JsonBytes _line = new();
    private bool _hasGoals;

    /// <summary>Begins a line.</summary>
    public void Begin(string? file, int line)
    {
        _hasGoals = false;
        _line.Begin();
        _line.Add("{\"formaat\":"u8);
        _line.AddText(BatchLineForm.Name);
        if (file is not null)
        {
            _line.Add(",\"bestand\":"u8);
            _line.AddText(file);
        }

        _line.Add(",\"regel\":"u8);
        _line.AddNumber(line);
        _line.Add(",\"doelen\":["u8);
    }

    /// <param name="verdict">What the goal came to.</param>
    /// <param name="robustness">What is known of the open questions.</param>
    /// <param name="isProvisional">Dutch: <i>voorlopig</i>.</param>
    public void Write(GoalVerdict verdict, Robustness robustness, bool isProvisional)
    {
        _line.Add(_hasGoals ? ",{\"doel\":"u8 : "{\"doel\":"u8);
        _hasGoals = true;
        _line.AddText(verdict.Goal.Name);
        _line.Add(",\"soort\":"u8);
        _line.AddText(CodeWords.Of(verdict.Kind));
        _line.Add(",\"oplossingen\":["u8);
        AddAdvised(verdict);
        _line.Add(isProvisional ? "],\"voorlopig\":true,\"onderzocht\":"u8 : "],\"voorlopig\":false,\"onderzocht\":"u8);
        _line.AddText(CodeWords.Of(robustness));
        _line.Add(",\"vragen\":["u8);
        AddQuestions(robustness);
        _line.Add("],\"past\":"u8);
        _line.AddText(FitOf(verdict) is { } fit ? CodeWords.Of(fit) : null);
        _line.Add("}"u8);
    }

    public void End(IBufferWriter<byte> output)
    {
        _line.Add("]}\n"u8);
        output.Write(_line.Written);
    }

    /// <summary>In the place of a line that was refused.</summary>
    public void Write(IBufferWriter<byte> output, BatchErrorForm refused)
    {
        _json.Reset(output);
        JsonSerializer.Serialize(_json, refused, BatchJsonContext.OnOneLine.BatchErrorForm);
        _json.Flush();
        output.Write("\n"u8);
    }

    private void AddAdvised(GoalVerdict verdict)
    {
        if (!verdict.Advises)
        {
            return;
        }

        var isFirst = true;
        foreach (ref readonly var solution in verdict.Weighed)
        {
            if (solution.IsBest)
            {
                _line.AddItem(solution.Solution.Name, ref isFirst);
            }
        }
    }

    private void AddQuestions(Robustness robustness)
    {
        var isFirst = true;
        foreach (var question in robustness.DependsOn)
        {
            _line.AddItem(question, ref isFirst);
        }
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
}
