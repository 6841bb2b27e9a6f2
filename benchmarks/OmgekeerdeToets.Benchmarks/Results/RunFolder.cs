using System.Globalization;
using System.Text.Json;
using OmgekeerdeToets.Benchmarks.Processes;

namespace OmgekeerdeToets.Benchmarks.Results;

/// <summary>What one of the three runs wrote.</summary>
internal sealed class RunFolder(string path)
{
    /// <summary>The median time of one operation, in nanoseconds.</summary>
    public double Nanoseconds(string row, string method) => Of(row, method).GetProperty("Statistics").GetProperty("Median").GetDouble();

    /// <summary>How many bytes one operation allocates.</summary>
    public double Bytes(string row, string method) => Of(row, method).GetProperty("Memory").GetProperty("BytesAllocatedPerOperation").GetDouble();

    /// <summary>How many things one operation holds.</summary>
    public double Count(string row) =>
        double.Parse(File.ReadAllText(Path.Combine(path, row + ".aantal")), CultureInfo.InvariantCulture);

    /// <summary>The figure of a row of whole processes.</summary>
    public double Process(string row) =>
        JsonSerializer.Deserialize<ProcessFigures>(File.ReadAllText(Path.Combine(path, row + ".proces.json")))!.Figure;

    private JsonElement Of(string row, string method)
    {
        var file = Path.Combine(path, "results", $"OmgekeerdeToets.Benchmarks.Rows.{row}-report-brief.json");
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.GetProperty("Benchmarks").EnumerateArray()
            .Single(benchmark => benchmark.GetProperty("Method").GetString() == method)
            .Clone();
    }
}
