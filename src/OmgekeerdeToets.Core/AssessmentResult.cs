using System.Collections.Immutable;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets;

/// <summary>
/// What the four steps came to for one situation: an advice per goal of the pack. Immutable, safe to share between threads.
/// </summary>
public sealed class AssessmentResult
{
    private ImmutableArray<Advice> _goals;
    private TraceNode? _trace;
    private ImmutableArray<Reports.Reading.StatedFact> _statedFacts;

    internal AssessmentResult(IRuleSet rules, Findings findings, ImmutableArray<GoalVerdict> verdicts, AssessmentOptions options)
    {
        Rules = rules;
        Findings = findings;
        Verdicts = verdicts;
        Options = options;
    }

    /// <summary>The situation that was assessed.</summary>
    public Situation Situation => Findings.Situation;

    /// <summary>The advice per goal, in name order; goals that are not at stake included.</summary>
    public ImmutableArray<Advice> Goals => _goals.IsDefault ? ReadGoals() : _goals;

    /// <summary>The name of the pack that was used.</summary>
    public string PackName => Rules.Blueprint.Pack.Name;

    /// <summary>Its version (<i>versie</i>).</summary>
    public string PackVersion => Rules.Blueprint.Pack.Version;

    /// <summary>Its fingerprint (<i>vingerafdruk</i>), <c>sha256:…</c>, over what the rules mean, not where they stand.</summary>
    public string PackFingerprint => Rules.Blueprint.Pack.Fingerprint;

    /// <summary>
    /// Dutch: <i>niet_in_het_pakket</i>: the resident has a wish, nobody linked it to a goal, and the facts raise none:
    /// the rules have no answer; discuss it with a colleague.
    /// </summary>
    public bool FitsNoGoal =>
        Situation.Content.HelpRequest?.Wish is not null
        && Situation.Content.Goals.IsEmpty
        && !Verdicts.Any(verdict => verdict.Outcome.AtStake == Truth.True);

    /// <summary>The whole reasoning (<i>spoor</i>), built when it is first read, and kept.</summary>
    public TraceNode Trace => _trace ?? Interlocked.CompareExchange(ref _trace, Reports.TraceBuilder.Build(this), null) ?? _trace!;

    /// <summary>
    /// The same case held against the same rules as they count on another day: what was true then may not be so now. Facts and
    /// judgements stay as they were.
    /// </summary>
    /// <param name="referenceDate">The other reference date (<i>peildatum</i>).</param>
    public AssessmentResult On(DateOnly referenceDate) => Assessment.Run(Rules, Situation.On(referenceDate), Options);

    internal IRuleSet Rules { get; }

    internal Findings Findings { get; }

    internal ImmutableArray<GoalVerdict> Verdicts { get; }

    internal AssessmentOptions Options { get; }

    /// <summary>What the case states, for the texts; every goal reads from it.</summary>
    internal ImmutableArray<Reports.Reading.StatedFact> StatedFacts => _statedFacts.IsDefault ? ReadFacts() : _statedFacts;

    /// <summary>The name of the case and the number of goals.</summary>
    public override string ToString() => $"{Situation}; {Verdicts.Length} goals";

    private ImmutableArray<Reports.Reading.StatedFact> ReadFacts()
    {
        ImmutableInterlocked.InterlockedInitialize(ref _statedFacts, Reports.Reading.FactReading.All(Situation));
        return _statedFacts;
    }

    private ImmutableArray<Advice> ReadGoals()
    {
        Func<GoalVerdict, Advising.AdviceDetails> read = verdict => new Reports.AdviceReading(this, verdict);
        ImmutableInterlocked.InterlockedInitialize(ref _goals, [.. Verdicts.Select(verdict => new Advice(verdict, read))]);
        return _goals;
    }
}
