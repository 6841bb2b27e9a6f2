using BenchmarkDotNet.Attributes;
using OmgekeerdeToets.Benchmarks.Workloads;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>The advice on P: four goals at stake, twenty weighed.</summary>
public class AdviceP
{
    private static readonly AssessmentOptions WithoutRobustness = new() { Completions = 0 };

    private Situation[] _situations = [];
    private RulePack _pack = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var field = Field.Of(Workload.P);
        (_situations, _pack) = (field.Situations, field.Pack);
        foreach (var situation in _situations)
        {
            var expected = Report.Json(Assessment.Run(field.Reference, situation, WithoutRobustness), withTrace: true);
            Differs.When(Report.Json(_pack.Assess(situation, WithoutRobustness), withTrace: true) != expected, situation, "the advice");
        }
    }

    /// <summary>The steps and the weighing, and nothing kept to explain them with.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Field.Cases)]
    public int Weighed()
    {
        var goals = 0;
        foreach (var situation in _situations)
        {
            var found = Findings.Lent(_pack.Rules, situation);
            goals += Assessment.Weigh(found).Length;
            found.Release();
        }

        return goals;
    }

    /// <summary>What a host gets: every reason and the whole trace can be read from it, and none is.</summary>
    [Benchmark(OperationsPerInvoke = Field.Cases)]
    public object Explainable()
    {
        object result = this;
        foreach (var situation in _situations)
        {
            result = _pack.Assess(situation, WithoutRobustness);
        }

        return result;
    }

    /// <summary>With the whole of <c>advies/1</c>.</summary>
    [Benchmark(OperationsPerInvoke = Field.Cases)]
    public int Json()
    {
        var length = 0;
        foreach (var situation in _situations)
        {
            length += Report.Json(_pack.Assess(situation, WithoutRobustness)).Length;
        }

        return length;
    }
}
