using System.Globalization;
using System.Text.Json;

namespace OmgekeerdeToets.Benchmarks.Processes;

/// <summary>
/// A whole process against another, in turn, so that both feel the same of what else the machine does. The ratio is that of the
/// medians.
/// </summary>
internal static class ProcessRow
{
    private const int Runs = 21;

    /// <summary>Times two commands and writes what was seen.</summary>
    /// <param name="name">Of the row.</param>
    /// <param name="folder">Where the results go.</param>
    /// <param name="program">Ours.</param>
    /// <param name="empty">The empty program.</param>
    public static void Compare(string name, string folder, IReadOnlyList<string> program, IReadOnlyList<string> empty)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var run = -2; run < Runs; run++)
        {
            var (a, b) = (Timed.Run(program, out _).TotalMilliseconds, Timed.Run(empty, out _).TotalMilliseconds);
            if (run >= 0)
            {
                ours.Add(a);
                theirs.Add(b);
            }
        }

        Write(name, folder, new ProcessFigures(name, Median(ours) / Median(theirs), [.. ours], [.. theirs]));
    }

    /// <summary>Lines a second on one core: the whole process, its start and the loading of the pack included.</summary>
    public static void Stream(string folder, IReadOnlyList<string> program, int lines)
    {
        var time = Timed.Run([.. OneCore, .. program], out _);
        Write("Stream", folder, new ProcessFigures("Stream", lines / time.TotalSeconds, [time.TotalMilliseconds], []));
    }

    private static readonly string[] OneCore = ["taskset", "-c", "0"];

    internal static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    internal static void Write(string name, string folder, ProcessFigures figures)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name + ".proces.json"), JsonSerializer.Serialize(figures, Indented) + "\n");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {figures.Figure:0.00}"));
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}

/// <summary>What a row of processes, or of threads, came to.</summary>
/// <param name="Name">Of the row.</param>
/// <param name="Figure">The ratio, or the lines a second.</param>
/// <param name="Milliseconds">Each run of ours.</param>
/// <param name="OfEmpty">Each run of the empty program; of threads, each run of one alone.</param>
internal sealed record ProcessFigures(string Name, double Figure, double[] Milliseconds, double[] OfEmpty);
