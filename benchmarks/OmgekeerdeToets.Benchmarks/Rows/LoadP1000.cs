using BenchmarkDotNet.Attributes;
using OmgekeerdeToets.Benchmarks.Workloads;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>Files in memory to a pack that has found its first case: read, checked, bound and compiled.</summary>
public class LoadP1000
{
    private PackFiles _files = null!;
    private string _line = "";

    [GlobalSetup]
    public void Prepare()
    {
        Field.Of(Workload.P1000);
        _files = PackFiles.InMemory(Workload.P1000.Files);
        _line = Workload.P1000.Cases.Line(1);
    }

    [Benchmark]
    public object Loaded()
    {
        var pack = RulePack.Load(_files).GetOrThrow();
        return Findings.Of(pack.Rules, new CaseReader(pack).ReadText(_line).GetOrThrow());
    }
}
