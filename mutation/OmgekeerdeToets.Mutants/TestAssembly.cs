using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace OmgekeerdeToets.Mutants;

/// <summary>The tests of one project, found and run in this process.</summary>
internal sealed class TestAssembly(Assembly assembly) : IDisposable
{
    private const int StackOfATest = 4 * 1024 * 1024;
    private const int ClockPerProcessorTime = 10;
    private static readonly TimeSpan LongestDiscovery = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(500);

    private readonly XunitTestFramework framework = new(new NullMessageSink());

    public ImmutableArray<ITestCase> Discover()
    {
        using var listener = new Listener();
        framework.GetDiscoverer(Reflector.Wrap(assembly)).Find(includeSourceInformation: false, listener, new RunnerOptions());
        return listener.Wait(LongestDiscovery) ? [.. listener.Cases] : throw new TimeoutException("The tests were not found in time.");
    }

    /// <summary>Runs the tests one after the other. A run that takes too long goes on in its thread: the process is spoiled after it.</summary>
    /// <param name="cases">The tests.</param>
    /// <param name="most">
    /// The processor time they may take: what else runs on the machine then makes no difference. By the clock, for a test that
    /// only waits, it is ten times as much.
    /// </param>
    public TestRun Run(IEnumerable<ITestCase> cases, TimeSpan most)
    {
        using var listener = new Listener();
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var thread = new Thread(() => framework.GetExecutor(assembly.GetName()).RunTests(cases, listener, new RunnerOptions()), StackOfATest)
        {
            IsBackground = true,
        };
        thread.Start();
        while (!listener.Wait(Glance))
        {
            if (Taken() > most || clock.Elapsed > ClockPerProcessorTime * most)
            {
                return new TestRun(Done: false, listener.Failure, Taken());
            }
        }

        thread.Join();
        return new TestRun(Done: true, listener.Failure, Taken());

        TimeSpan Taken() => Environment.CpuUsage.TotalTime - before;
    }

    public void Dispose() => framework.Dispose();
}

/// <summary>How a run of tests went.</summary>
/// <param name="Done">Whether it came to its end in time.</param>
/// <param name="Failure">What the first failure said; null when all passed.</param>
/// <param name="Took">How much processor time it took.</param>
internal sealed record TestRun(bool Done, string? Failure, TimeSpan Took)
{
    public bool Passed => Done && Failure is null;
}
