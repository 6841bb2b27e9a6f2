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
    private ImmutableArray<Argument> _coreValues;
    private ImmutableArray<SolutionAdvice> _options;
    private ImmutableArray<Comparison> _comparisons;
    private ImmutableArray<Statement> _counterArguments;
    private ImmutableArray<Agreement> _agreements;
    private ImmutableArray<OpenQuestion> _questions;
    private ImmutableArray<string> _canTurnByDueCare;
    private Motivation? _motivation;

    public AdviceReading(AssessmentResult result, GoalVerdict verdict)
    {
        _context = new GoalContext(result, verdict);

        // The one part that can take seconds: two threads that ask at once wait for one of them.
        _investigation = new(() => Investigation.Of(result.Rules, result.Situation, verdict, result.Options.Completions));
    }

    public override Robustness Robustness => _investigation.Value.Robustness;

    public override bool IsProvisional => Provisional.Is(_context.Findings, _context.Verdict, Robustness);

    public override ImmutableArray<string> CanTurnByDueCare =>
        Once(ref _canTurnByDueCare, static of => OpenCare.ThatCanTurn(of._context.Result, of._context.Verdict, of.Robustness));

    public override ImmutableArray<Argument> CoreValues => Once(ref _coreValues, static of => CoreValueReading.Of(of._context));

    public override ImmutableArray<SolutionAdvice> Options => Once(ref _options, static of => OptionReading.Of(of._context, of.Comparisons));

    public override ImmutableArray<Comparison> Comparisons => Once(ref _comparisons, static of => ComparisonReading.Of(of._context));

    public override ImmutableArray<Statement> CounterArguments => Once(ref _counterArguments, static of => CounterReading.Of(of._context));

    public override ImmutableArray<Agreement> Agreements => Once(ref _agreements, static of => AgreementReading.Of(of._context));

    public override ImmutableArray<OpenQuestion> Questions =>
        Once(ref _questions, static of => QuestionReading.Of(of._context, of._investigation.Value.Questions));

    public override Motivation Motivation =>
        _motivation ?? Interlocked.CompareExchange(ref _motivation, MotivationReading.Of(_context, this), null) ?? _motivation!;

    /// <summary>Threads that read at once may make it twice; all get the first.</summary>
    private ImmutableArray<T> Once<T>(ref ImmutableArray<T> part, Func<AdviceReading, ImmutableArray<T>> read)
    {
        if (part.IsDefault)
        {
            ImmutableInterlocked.InterlockedInitialize(ref part, read(this));
        }

        return part;
    }
}
