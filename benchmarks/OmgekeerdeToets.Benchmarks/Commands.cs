using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using OmgekeerdeToets.Benchmarks.HandWriting;
using OmgekeerdeToets.Benchmarks.Processes;
using OmgekeerdeToets.Benchmarks.Results;
using OmgekeerdeToets.Benchmarks.Rows;
using OmgekeerdeToets.Benchmarks.Workloads;

namespace OmgekeerdeToets.Benchmarks;

/// <summary>What the program is asked for on its command line.</summary>
internal static class Commands
{
    private const string Usage = """
        maak V200|V1000|L1000|P|P1000 MAP [REGELS]   schrijft het regelpakket, een casus en een stroom van casussen
        meet RIJ MAP                                 meet een rij van de tabel
        proces RIJ MAP OPDRACHT -- OPDRACHT          vergelijkt een proces met een leeg programma
        stroom MAP REGELS OPDRACHT                   meet een stroom van zoveel regels
        draden MAP                                   meet twee draden tegenover een
        tabel MAP REDENEN BESTAND                    schrijft de tabel uit drie metingen
        kort                                         laat elke rij een keer lopen
        schrijf MAP                                  schrijft de regels van V en L uit als C#

        """;

    public static int Run(string[] words) => words switch
    {
        ["maak", var name, var folder] => Make(name, folder, 1000),
        ["maak", var name, var folder, var lines] => Make(name, folder, int.Parse(lines, CultureInfo.InvariantCulture)),
        ["meet", var row, var folder] => Measure(row, folder),
        ["proces", var row, var folder, .. var both] => Compare(row, folder, both),
        ["stroom", var folder, var lines, .. var command] => Stream(folder, lines, command),
        ["draden", var folder] => Threads(folder),
        ["tabel", var folder, var reasons, var file] => WriteTable(folder, reasons, file),
        ["kort"] => Quick(),
        ["schrijf", var folder] => WriteByHand(folder),
        _ => Refuse(),
    };

    private static int Refuse()
    {
        Console.Error.Write(Usage);
        return 2;
    }

    private static int Make(string name, string folder, int lines)
    {
        if (Workload.Named(name) is not { } workload)
        {
            return Refuse();
        }

        WorkloadFolder.Write(workload, folder, lines);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {workload.Load().Blueprint.RuleCount} regels, {AdviceWorkload.FortyFacts.Line(1).Length} B"));
        return 0;
    }

    private static int Compare(string row, string folder, string[] both)
    {
        var between = Array.IndexOf(both, "--");
        ProcessRow.Compare(row, folder, both[..between], both[(between + 1)..]);
        return 0;
    }

    private static int Stream(string folder, string lines, string[] command)
    {
        ProcessRow.Stream(folder, command, int.Parse(lines, CultureInfo.InvariantCulture));
        return 0;
    }

    private static int Threads(string folder)
    {
        ProcessRow.Write("Threads", folder, ThreadsP.Run(quick: false));
        return 0;
    }

    private static int WriteTable(string folder, string reasons, string file)
    {
        File.WriteAllText(file, Table.Of(folder, Path.GetFileName(folder), reasons));
        return 0;
    }

    private static int WriteByHand(string folder)
    {
        foreach (var workload in new[] { Workload.V200, Workload.V1000, Workload.L1000 })
        {
            File.WriteAllText(Path.Combine(folder, $"HandWritten{workload.Name}.cs"), HandWriter.Write(workload));
        }

        return 0;
    }

    private static int Measure(string row, string folder)
    {
        Counts.Folder = folder;
        return Ran(row, Measuring.Config(folder, quick: false, ConsoleLogger.Default)) ? 0 : 1;
    }

    /// <summary>Every row once; what went wrong is only shown when something did.</summary>
    private static int Quick()
    {
        var folder = Directory.CreateTempSubdirectory();
        var log = new AccumulationLogger();
        var ran = Ran("*", Measuring.Config(folder.FullName, quick: true, log));
        folder.Delete(recursive: true);
        ThreadsP.Run(quick: true);
        Console.Write(ran ? "Elke rij liep, en elke uitkomst is die van de referentie.\n" : log.GetLog());
        return ran ? 0 : 1;
    }

    private static bool Ran(string row, IConfig config)
    {
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Commands).Assembly).Run(["--filter", $"*.{row}.*"], config).ToList();
        return summaries.Count > 0
            && summaries.TrueForAll(summary => summary.Reports.Length > 0 && summary.Reports.All(report => report.Success));
    }
}
