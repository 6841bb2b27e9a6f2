using System.Collections.Immutable;
using OmgekeerdeToets.Benchmarks.Rows;

namespace OmgekeerdeToets.Benchmarks.Results;

/// <summary>The table, row by row, with what each figure must be.</summary>
internal static class TableRows
{
    private const double Micro = 1e3;
    private const double Milli = 1e6;

    public static ImmutableArray<TableRow> All { get; } =
    [
        .. Findings(nameof(FindingsV200), "V 200", 0.5, 0.3),
        .. Findings(nameof(FindingsV1000), "V 1.000", 0.35, 0.22),
        .. Findings(nameof(FindingsL1000), "L 1.000", 0.8, 0.5),
        new("advies", "advies op P uit een situatie, niets gelezen", Time(nameof(AdviceP), nameof(AdviceP.Explainable), Micro), 20, 8) { Unit = "µs" },
        new("advies-bytes", "hetzelfde, geheugen", Bytes(nameof(AdviceP), nameof(AdviceP.Explainable)), 4096, 2048) { Unit = "B" },
        new("uitlegbaar", "uitlegbaar tegenover alleen gewogen, tijd", Ratio(nameof(AdviceP), nameof(AdviceP.Explainable), nameof(AdviceP.Weighed)), 1.05, null),
        new("json", "advies op P met de hele `advies/1`", Time(nameof(AdviceP), nameof(AdviceP.Json), Micro), 100, 45) { Unit = "µs" },
        new("spoor", "het hele spoor van de doelen, per knoop met tekst", PerCount(nameof(TraceP), run => run.Nanoseconds(nameof(TraceP), nameof(TraceP.Full))), 80, 30) { Unit = "ns" },
        new("spoor-bytes", "hetzelfde, geheugen per knoop", PerCount(nameof(TraceP), run => run.Bytes(nameof(TraceP), nameof(TraceP.Full))), 250, 120) { Unit = "B" },
        new("robuustheid", "robuustheid op P, één doel: aanvullingen per seconde", run => run.Count(nameof(RobustnessP)) / run.Nanoseconds(nameof(RobustnessP), nameof(RobustnessP.Investigated)) * 1e9, 200_000, 800_000) { MoreIsBetter = true },
        new("regel", "een regel JSON van 1,9 kB, 40 feiten met bron, tot situatie", Time(nameof(CaseLine), nameof(CaseLine.Read), Micro), 15, 6) { Unit = "µs" },
        new("regel-bytes", "hetzelfde, geheugen", Bytes(nameof(CaseLine), nameof(CaseLine.Read)), 4096, null) { Unit = "B" },
        new("proces-jit", "proces `advies` met JIT, verhouding tot een leeg programma", run => run.Process("Jit"), 10, 7),
        new("draden", "twee draden tegenover een", run => run.Process("Threads"), 1.7, 1.9) { MoreIsBetter = true },
        new("compileren", "V 1.000 compileren", Time(nameof(CompileV1000), nameof(CompileV1000.Compiled), Milli), 40, 15) { Unit = "ms" },
        new("laden", "YAML als P van 1.032 regels laden, warm, tot de eerste bevindingen", Time(nameof(LoadP1000), nameof(LoadP1000.Loaded), Milli), 150, 70) { Unit = "ms" },
        new("proces", "proces `advies` zoals het pakket voor linux-x64 het levert, in een pijp, verhouding tot een leeg programma", run => run.Process("Native"), 6, 4),
        new("proces-r2r", "hetzelfde, als R2R", run => run.Process("ReadyToRun"), 6, 4),
        new("stroom", "regels per seconde op één kern, heel proces zoals het pakket voor linux-x64 het levert, pakket P", run => run.Process("Stream"), 20_000, 50_000) { MoreIsBetter = true },
    ];

    private static IEnumerable<TableRow> Findings(string row, string name, double must, double aim) =>
    [
        new(row, $"bevindingen {name}, verhouding tot H", Ratio(row, nameof(FindingsRow.Engine), nameof(FindingsRow.ByHand)), must, aim),
        new(row + "-tijd", $"bevindingen {name}", Time(row, nameof(FindingsRow.Engine), Micro), double.PositiveInfinity, null) { Unit = "µs", IsForReading = true },
        new(row + "-hand", $"H zelf op {name}", Time(row, nameof(FindingsRow.ByHand), Micro), double.PositiveInfinity, null) { Unit = "µs", IsForReading = true },
        new(row + "-bytes", $"bevindingen {name}, geheugen", run => run.Count(row), 0, null) { Unit = "B" },
    ];

    private static Func<RunFolder, double> Ratio(string row, string method, string baseline) =>
        run => run.Nanoseconds(row, method) / run.Nanoseconds(row, baseline);

    private static Func<RunFolder, double> Time(string row, string method, double per) => run => run.Nanoseconds(row, method) / per;

    private static Func<RunFolder, double> Bytes(string row, string method) => run => run.Bytes(row, method);

    private static Func<RunFolder, double> PerCount(string row, Func<RunFolder, double> figure) => run => figure(run) / run.Count(row);
}
