using BenchmarkDotNet.Attributes;
using OmgekeerdeToets.Benchmarks.Workloads;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>A line of 1.9 kB of JSON, forty facts with their sources, to a situation.</summary>
public class CaseLine
{
    private readonly string[] _lines = [.. Enumerable.Range(1, Field.Cases).Select(AdviceWorkload.FortyFacts.Line)];
    private CaseReader _reader = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var pack = Workload.P.Load();
        _reader = new CaseReader(pack);
        foreach (var line in _lines)
        {
            var situation = _reader.ReadText(line).GetOrThrow();
            Differs.When(situation.Facts.Count(fact => fact.Source is not null) != 40, situation, "the number of facts with a source");
        }
    }

    [Benchmark(OperationsPerInvoke = Field.Cases)]
    public object Read()
    {
        object read = this;
        foreach (var line in _lines)
        {
            read = _reader.ReadText(line).GetOrThrow();
        }

        return read;
    }
}
