using BenchmarkDotNet.Attributes;
using OmgekeerdeToets.Benchmarks.Workloads;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>
/// Whether the open questions matter, for one goal of P with a third of the facts open: the case with the most completions
/// that are all looked at.
/// </summary>
public class RobustnessP
{
    private IRuleSet _rules = null!;
    private Situation _situation = null!;
    private GoalVerdict _verdict = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var field = Field.Of(Workload.P, AdviceWorkload.Cases(unknown: 35, withSources: false));
        _rules = field.Pack.Rules;
        var most = field.Situations
            .SelectMany(situation => Assessment.Weigh(Findings.Of(_rules, situation)).Select(verdict => (situation, verdict, count: CompletionsOf(situation, verdict))))
            .MaxBy(candidate => candidate.count);
        (_situation, _verdict) = (most.situation, most.verdict);
        var expected = Investigation.Of(field.Reference, _situation, _verdict, AssessmentOptions.MostCompletions).Robustness;
        var found = Investigation.Of(_rules, _situation, _verdict, AssessmentOptions.MostCompletions).Robustness;
        Differs.When(
            found.OpenQuestionsDoNotMatter != expected.OpenQuestionsDoNotMatter || !found.DependsOn.SequenceEqual(expected.DependsOn),
            _situation,
            "what the advice depends on");
        Counts.Write(nameof(RobustnessP), most.count);
    }

    [Benchmark]
    public object Investigated() => Investigation.Of(_rules, _situation, _verdict, AssessmentOptions.MostCompletions);

    private long CompletionsOf(Situation situation, GoalVerdict verdict) =>
        Exploration.Of(_rules, situation, verdict).Completions(AssessmentOptions.MostCompletions)?.Count is { } count && count <= AssessmentOptions.MostCompletions
            ? count
            : 0;
}
