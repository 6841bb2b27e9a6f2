using System.Globalization;
using OmgekeerdeToets.Benchmarks.HandWriting;
using OmgekeerdeToets.Benchmarks.Workloads;

namespace OmgekeerdeToets.Benchmarks;

/// <summary>What the program is asked for on its command line.</summary>
internal static class Commands
{
    private const string Usage = """
        maak V200|V1000|L1000|P|P1000 MAP [REGELS]   schrijft het regelpakket, een casus en een stroom van casussen
        schrijf MAP                                  schrijft de regels van V en L uit als C#

        """;

    public static int Run(string[] words) => words switch
    {
        ["maak", var name, var folder] => Make(name, folder, 1000),
        ["maak", var name, var folder, var lines] => Make(name, folder, int.Parse(lines, CultureInfo.InvariantCulture)),
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

    private static int WriteByHand(string folder)
    {
        foreach (var workload in new[] { Workload.V200, Workload.V1000, Workload.L1000 })
        {
            File.WriteAllText(Path.Combine(folder, $"HandWritten{workload.Name}.cs"), HandWriter.Write(workload));
        }

        return 0;
    }
}
