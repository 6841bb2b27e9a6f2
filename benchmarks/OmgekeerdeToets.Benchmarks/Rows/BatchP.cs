using BenchmarkDotNet.Attributes;
using OmgekeerdeToets.Benchmarks.Workloads;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>The same number of cases by one thread and by two: how much two cores are worth.</summary>
public class BatchP
{
    // A third of a second: a shorter batch says more of starting a thread than of running two.
    private const int Rounds = 512;

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
