using System.Text;
using BenchmarkDotNet.Attributes;
using OmgekeerdeToets.Benchmarks.Workloads;
using OmgekeerdeToets.Cases.Lines;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>A line of a stream, 1.8 kB of JSON with forty facts and their sources, to a situation.</summary>
public class CaseLine
{
    private byte[][] _lines = [];
    private LineReader _reader = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var pack = Workload.P.Load();
        var whole = new CaseReader(pack);
        _reader = new LineReader(pack.Blueprint, null);
        var numbers = Enumerable.Range(1, Field.Cases).ToList();
        _lines = [.. numbers.Select(number => Encoding.UTF8.GetBytes(AdviceWorkload.FortyFacts.StreamLine(number)))];
        foreach (var number in numbers)
        {
            // A line of a stream says what the same case says as a file of its own, which another reader reads.
            var expected = whole.ReadText(AdviceWorkload.FortyFacts.Line(number)).GetOrThrow();
            var read = Read(_lines[number - 1]);
            Differs.When(read.Facts.Count(fact => fact.Source is not null) != 40, expected, "the number of facts with a source");
            Differs.When(!read.Facts.Select(Said).SequenceEqual(expected.Facts.Select(Said)), expected, "a fact of its line");
        }
    }

    [Benchmark(OperationsPerInvoke = Field.Cases)]
    public object Read()
    {
        object read = this;
        foreach (var line in _lines)
        {
            read = Read(line);
        }

        return read;
    }

    private Situation Read(byte[] line) =>
        _reader.Read("regels", 1, line, out _) ?? throw new InvalidOperationException("A line of the workload is refused.");

    private static (string Name, FactValue Value, string? Source) Said(Fact fact) => (fact.Definition.QualifiedName, fact.Value, fact.Source);
}
