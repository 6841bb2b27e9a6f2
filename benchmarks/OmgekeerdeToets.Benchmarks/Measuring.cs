using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace OmgekeerdeToets.Benchmarks;

/// <summary>
/// How a row is measured. Inside this process, and <c>benchmarks/run</c> starts a process per row, so that no row profits or
/// suffers from what another made the runtime learn.
/// </summary>
internal static class Measuring
{
    /// <param name="folder">Where the results go.</param>
    /// <param name="quick">Every row once, to see that it runs.</param>
    /// <param name="log">What is told on the way.</param>
    public static IConfig Config(string folder, bool quick, ILogger log) => ManualConfig.CreateEmpty()
        .AddJob(quick ? Quick : Full)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddExporter(JsonExporter.Brief, MarkdownExporter.GitHub)
        .AddLogger(log)
        .WithOptions(ConfigOptions.DisableOptimizationsValidator)
        .WithArtifactsPath(folder);

    private static Job Full { get; } = Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithLaunchCount(1)
        // Long: rules written by hand are a thousand methods, and each must have been compiled for good before it counts.
        .WithWarmupCount(24)
        .WithIterationCount(12)
        .WithIterationTime(TimeInterval.FromMilliseconds(250))
        .WithId("full");

    /// <summary>Once, to see that it runs and agrees with the reference.</summary>
    private static Job Quick { get; } = Job.Dry.WithToolchain(InProcessEmitToolchain.Instance).WithId("quick");
}
