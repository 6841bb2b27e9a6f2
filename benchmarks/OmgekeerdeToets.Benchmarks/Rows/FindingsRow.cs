using BenchmarkDotNet.Attributes;
using OmgekeerdeToets.Benchmarks.HandWritten;
using OmgekeerdeToets.Benchmarks.Workloads;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>The truth of every rule for one case: the engine against rules written by hand.</summary>
public abstract class FindingsRow
{
    /// <summary>
    /// So many that the processor does not learn their branches by heart, as it does of 64 cases and 200 rules: in a batch no
    /// case comes twice. And so few that what they state stays as close by as that of a case that was just read.
    /// </summary>
    private const int Cases = 256;

    private Situation[] _situations = [];
    private HandCase[] _cases = [];
    private byte[] _byHand = [];
    private IRuleSet _rules = null!;
    private Findings _findings = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var field = Field.Of(Workload, count: Cases);
        (_situations, _rules) = (field.Situations, field.Pack.Rules);
        _cases = [.. _situations.Select(situation => HandCase.Of(situation, Computed))];
        _byHand = new byte[field.Pack.Blueprint.RuleCount];
        _findings = Findings.Of(_rules, _situations[0]);
        for (var number = 0; number < _cases.Length; number++)
        {
            FindByHand(_cases[number], _byHand);
            var expected = Findings.Of(field.Reference, _situations[number]);
            Differs.When(!_byHand.SequenceEqual(expected.Truths.ToArray().Select(InHand)), _situations[number], "the truth of a rule by hand");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public byte[] ByHand()
    {
        foreach (var hand in _cases)
        {
            FindByHand(hand, _byHand);
        }

        return _byHand;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public object Engine()
    {
        foreach (var situation in _situations)
        {
            _findings.Refill(situation);
        }

        return _findings;
    }

    /// <summary>What this thread allocates for a case, to the byte: the diagnoser also counts what the runtime does meanwhile.</summary>
    [GlobalCleanup]
    public void CountBytes()
    {
        Engine();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Engine();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Counts.Write("Findings" + Workload.Name, bytes / (double)Cases);
    }

    private protected abstract Workload Workload { get; }

    private protected abstract int Computed { get; }

    private protected abstract void FindByHand(HandCase hand, byte[] found);

    private static byte InHand(Truth truth) => (byte)(truth switch
    {
        Truth.True => Three.Yes,
        Truth.False => Three.No,
        _ => Three.Perhaps,
    });
}

/// <summary>200 rules.</summary>
public class FindingsV200 : FindingsRow
{
    private protected override Workload Workload => Workload.V200;

    private protected override int Computed => HandWrittenV200.Computed;

    private protected override void FindByHand(HandCase hand, byte[] found) => HandWrittenV200.Find(hand, found);
}

/// <summary>1,000 rules.</summary>
public class FindingsV1000 : FindingsRow
{
    private protected override Workload Workload => Workload.V1000;

    private protected override int Computed => HandWrittenV1000.Computed;

    private protected override void FindByHand(HandCase hand, byte[] found) => HandWrittenV1000.Find(hand, found);
}

/// <summary>1,000 rules with everything the language has.</summary>
public class FindingsL1000 : FindingsRow
{
    private protected override Workload Workload => Workload.L1000;

    private protected override int Computed => HandWrittenL1000.Computed;

    private protected override void FindByHand(HandCase hand, byte[] found) => HandWrittenL1000.Find(hand, found);
}
