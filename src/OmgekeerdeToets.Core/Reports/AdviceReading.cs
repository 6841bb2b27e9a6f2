using System.Collections.Immutable;
using OmgekeerdeToets.Advising;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports;

/// <summary>Reads one verdict into an advice with its sentences; each part once, when it is asked for.</summary>
internal sealed class AdviceReading : AdviceDetails
{
    private readonly GoalContext _context;
    private readonly Lazy<Investigation> _investigation;
    private readonly Lazy<ImmutableArray<Argument>> _coreValues;
    private readonly Lazy<ImmutableArray<SolutionAdvice>> _options;
    private readonly Lazy<ImmutableArray<Comparison>> _comparisons;
    private readonly Lazy<ImmutableArray<Statement>> _counterArguments;
    private readonly Lazy<ImmutableArray<Agreement>> _agreements;
    private readonly Lazy<ImmutableArray<OpenQuestion>> _questions;
    private readonly Lazy<Motivation> _motivation;

    public AdviceReading(AssessmentResult result, GoalVerdict verdict)
    {
        _context = new GoalContext(result, verdict);
        _investigation = new(() => Investigation.Of(result.Rules, result.Situation, verdict, result.Options.Completions));
        _coreValues = new(() => CoreValueReading.Of(_context));
        _options = new(() => OptionReading.Of(_context));
        _comparisons = new(() => ComparisonReading.Of(_context));
        _counterArguments = new(() => CounterReading.Of(_context));
        _agreements = new(() => AgreementReading.Of(_context));
        _questions = new(() => QuestionReading.Of(_context, _investigation.Value.Questions));
        _motivation = new(() => MotivationReading.Of(_context, this));
    }

    public override Robustness Robustness => _investigation.Value.Robustness;

    public override bool IsProvisional => Provisional.Is(_context.Findings, _context.Verdict, Robustness);

    public override ImmutableArray<Argument> CoreValues => _coreValues.Value;

    public override ImmutableArray<SolutionAdvice> Options => _options.Value;

    public override ImmutableArray<Comparison> Comparisons => _comparisons.Value;

    public override ImmutableArray<Statement> CounterArguments => _counterArguments.Value;

    public override ImmutableArray<Agreement> Agreements => _agreements.Value;

    public override ImmutableArray<OpenQuestion> Questions => _questions.Value;

    public override Motivation Motivation => _motivation.Value;
}
