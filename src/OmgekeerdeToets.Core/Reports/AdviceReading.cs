using System.Collections.Immutable;
using OmgekeerdeToets.Advising;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports;

/// <summary>Reads one verdict into an advice with its sentences; each part once, when it is asked for.</summary>
internal sealed class AdviceReading : AdviceDetails
{
    private readonly AssessmentResult _result;
    private readonly GoalVerdict _verdict;
    private readonly Lazy<Investigation> _investigation;

    public AdviceReading(AssessmentResult result, GoalVerdict verdict)
    {
        _result = result;
        _verdict = verdict;
        _investigation = new(() => Investigation.Of(
            result.Rules, result.Situation, verdict, result.Options.Completions));
    }

    public override Robustness Robustness => _investigation.Value.Robustness;

    public override bool IsProvisional =>
        Robustness.OpenQuestionsDoNotMatter != Truth.True
        || _verdict.Advised.Any(advised => advised.OpenConditions.Any())
        || _result.Situation.Content.Particulars.Any(particular => !particular.Weighed)
        || _result.Findings.Blueprint.Checks.Any(check => _result.Findings[check.Rule] == Truth.True);

    public override ImmutableArray<Argument> CoreValues => [];

    public override ImmutableArray<SolutionAdvice> Options => [];

    public override ImmutableArray<Comparison> Comparisons => [];

    public override ImmutableArray<Statement> CounterArguments => [];

    public override ImmutableArray<Agreement> Agreements => [];

    public override ImmutableArray<OpenQuestion> Questions => [];

    public override Motivation Motivation => new() { Sentences = [], Missing = [] };
}
