using BenchmarkDotNet.Attributes;
using OmgekeerdeToets.Benchmarks.Workloads;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Compilation.Spaces;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>From bound rules to the space the engine runs over.</summary>
public class CompileV1000
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    private BoundPack _pack = null!;

    [GlobalSetup]
    public void Prepare() => _pack = Field.Of(Workload.V1000).Pack.Bound;

    [Benchmark]
    public object Compiled() => SpaceCompiler.Compile(_pack.Rules.AsSpan(), [], Day);
}
