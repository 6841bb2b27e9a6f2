using BenchmarkDotNet.Attributes;
using OmgekeerdeToets.Benchmarks.Workloads;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>The same number of cases by one thread and by two: how much two cores are worth.</summary>
public class BatchP
{
    private const int Rounds = 64;
    private const int Sums = 1 << 24;

    private Situation[] _situations = [];
    private RulePack _pack = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var field = Field.Of(Workload.P);
        (_situations, _pack) = (field.Situations, field.Pack);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Field.Cases * Rounds)]
    public void OneThread() => Assess(Rounds);

    [Benchmark(OperationsPerInvoke = Field.Cases * Rounds)]
    public void TwoThreads()
    {
        var other = new Thread(() => Assess(Rounds / 2));
        other.Start();
        Assess(Rounds / 2);
        other.Join();
    }

    /// <summary>Sums that share nothing and need no memory: what two threads are worth on this machine at most.</summary>
    [Benchmark]
    public ulong OneThreadOfSums() => Calculate(Sums);

    [Benchmark]
    public ulong TwoThreadsOfSums()
    {
        var others = 0UL;
        var other = new Thread(() => others = Calculate(Sums / 2));
        other.Start();
        var ours = Calculate(Sums / 2);
        other.Join();
        return ours ^ others;
    }

    private static ulong Calculate(int sums)
    {
        var value = 88172645463325252UL;
        for (; sums > 0; sums--)
        {
            value ^= value << 13;
            value ^= value >> 7;
            value ^= value << 17;
        }

        return value;
    }

    private void Assess(int rounds)
    {
        var options = new AssessmentOptions { Completions = 0 };
        for (; rounds > 0; rounds--)
        {
            foreach (var situation in _situations)
            {
                _pack.Assess(situation, options);
            }
        }
    }
}
