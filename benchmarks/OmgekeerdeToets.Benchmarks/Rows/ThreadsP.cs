using System.Diagnostics;
using OmgekeerdeToets.Benchmarks.Processes;
using OmgekeerdeToets.Benchmarks.Workloads;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>
/// The same number of cases by one thread and by two: how much two cores are worth. In turn, a tenth of a second each, and the
/// ratio is that of every two that follow each other: what else the machine does, and how fast its cores are at the moment,
/// differs from second to second, and a benchmark that first times all of one and then all of the other measures that.
/// </summary>
internal sealed class ThreadsP
{
    private const int Pairs = 60;
    private const int WarmUp = 10;
    private const int Rounds = 256;

    private static readonly ParallelOptions TwoAtOnce = new() { MaxDegreeOfParallelism = 2 };

    private readonly AssessmentOptions _options = new() { Completions = 0 };
    private readonly Situation[] _situations;
    private readonly RulePack _pack;

    private ThreadsP()
    {
        var field = Field.Of(Workload.P);
        (_situations, _pack) = (field.Situations, field.Pack);
    }

    /// <param name="quick">Once, to see that it runs.</param>
    public static ProcessFigures Run(bool quick)
    {
        var threads = new ThreadsP();
        var (one, two) = (new List<double>(), new List<double>());
        for (var pair = quick ? 0 : -WarmUp; pair < (quick ? 1 : Pairs); pair++)
        {
            var (alone, together) = (Milliseconds(threads.OneThread), Milliseconds(threads.TwoThreads));
            if (pair >= 0)
            {
                one.Add(alone);
                two.Add(together);
            }
        }

        return new ProcessFigures("Threads", ProcessRow.Median([.. one.Zip(two, (alone, together) => alone / together)]), [.. two], [.. one]);
    }

    private void OneThread()
    {
        for (var round = 0; round < Rounds; round++)
        {
            Assess();
        }
    }

    // As a program does it that has a batch: threads that are there already, and each takes what is next when it is ready.
    private void TwoThreads() => Parallel.For(0, Rounds, TwoAtOnce, _ => Assess());

    private void Assess()
    {
        foreach (var situation in _situations)
        {
            _pack.Assess(situation, _options);
        }
    }

    private static double Milliseconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
