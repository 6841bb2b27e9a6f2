using BenchmarkDotNet.Attributes;
using OmgekeerdeToets.Benchmarks.Workloads;
using OmgekeerdeToets.Reports;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>The full trace of the goals at stake, every node with its text.</summary>
public class TraceP
{
    private AssessmentResult[] _results = [];

    [GlobalSetup]
    public void Prepare()
    {
        var field = Field.Of(Workload.P);
        var options = new AssessmentOptions { Completions = 0 };
        _results = [.. field.Situations.Select(situation => field.Pack.Assess(situation, options))];
        foreach (var (result, situation) in _results.Zip(field.Situations))
        {
            var expected = Assessment.Run(field.Reference, situation, options);
            Differs.When(Report.Json(result, withTrace: true) != Report.Json(expected, withTrace: true), situation, "the trace");
        }

        Counts.Write(nameof(TraceP), _results.Average(result => Goals(TraceBuilder.Build(result)).Sum(NodesIn)));
    }

    [Benchmark(OperationsPerInvoke = Field.Cases)]
    public int Full()
    {
        var characters = 0;
        foreach (var result in _results)
        {
            foreach (var goal in Goals(TraceBuilder.Build(result)))
            {
                characters += CharactersIn(goal);
            }
        }

        return characters;
    }

    private static IEnumerable<TraceNode> Goals(TraceNode root) => root.Children;

    private static int NodesIn(TraceNode node) => 1 + node.Children.Sum(NodesIn);

    private static int CharactersIn(TraceNode node)
    {
        var characters = node.Text.Length;
        foreach (var child in node.Children)
        {
            characters += CharactersIn(child);
        }

        return characters;
    }
}
