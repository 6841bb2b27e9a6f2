using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Syntax.Scanning;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>Reads the lines of a stream, one by one. What is right is read fast; whatever else is read as a case always is. For one thread.</summary>
internal sealed class LineReader(Blueprint blueprint, DateOnly? referenceDate)
{
    private readonly FastLine _fast = new(blueprint, referenceDate);
    private readonly CsvJson _json = new();

    /// <summary>Nothing stands here: no case, and no mistake.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept(" \t\r"u8);

    /// <summary>One line of JSON.</summary>
    /// <param name="path">What diagnostics call the stream.</param>
    /// <param name="number">The number of the line, from 1.</param>
    /// <param name="line">Without its line break.</param>
    /// <param name="said">What there is to say about it.</param>
    /// <returns>The situation; null when the line is refused.</returns>
    public Situation? Read(string path, int number, ReadOnlySpan<byte> line, out ImmutableArray<Diagnostic> said)
    {
        said = line.Length > Limits.LongestLine ? CaseLines.TooLong(path, number) : [];
        if (!said.IsEmpty)
        {
            return null;
        }

        if (_fast.Read(line, number) is { } situation)
        {
            return situation;
        }

        var read = CaseFile.ReadLine(path, number, line.TrimEnd((byte)'\r'), blueprint, referenceDate);
        said = read.Diagnostics;
        return read.Value;
    }

    /// <summary>One row of CSV.</summary>
    /// <param name="columns">What its cells are.</param>
    /// <param name="path">What diagnostics call the stream.</param>
    /// <param name="number">The number of the line, from 1.</param>
    /// <param name="line">Without its line break.</param>
    /// <param name="said">What there is to say about it.</param>
    /// <returns>The situation; null when the line is refused.</returns>
    public Situation? Read(CsvColumns columns, string path, int number, ReadOnlySpan<byte> line, out ImmutableArray<Diagnostic> said)
    {
        said = line.Length > Limits.LongestLine ? CaseLines.TooLong(path, number) : [];
        if (!said.IsEmpty)
        {
            return null;
        }

        if (columns.TryWrite(line, _json) && _fast.Read(_json.Json, number) is { } situation)
        {
            return situation;
        }

        var messages = new DiagnosticBag();
        var read = Utf8Text.Decode(path, line.TrimEnd((byte)'\r'), messages, number) is { } source && columns.ReadTree(source, messages) is { } tree
            ? CaseFile.BindLine(source, tree, blueprint, referenceDate, messages)
            : Loaded.Of<Situation>(null, messages);
        said = read.Diagnostics;
        return read.Value;
    }
}
