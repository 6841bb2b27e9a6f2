using System.Collections.Immutable;
using OmgekeerdeToets.Advising;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets;

/// <summary>
/// The advice on one goal (<i>advies</i>). It is no decision: a person decides, and may deviate with reasons.
/// What takes work (robustness, sentences, motivation) is made when it is read, once, and is safe to read from many threads.
/// </summary>
public sealed class Advice
{
    private readonly Func<GoalVerdict, AdviceDetails> _read;
    private AdviceDetails? _details;

    internal Advice(GoalVerdict verdict, Func<GoalVerdict, AdviceDetails> read)
    {
        Verdict = verdict;
        _read = read;
    }

    /// <summary>The name of the goal (<i>doel</i>).</summary>
    public string Goal => Verdict.Goal.Name;

    /// <summary>What people read (<i>titel</i>).</summary>
    public string Title => Verdict.Goal.Title;

    /// <summary>Whether the goal is at stake (<i>aan_de_orde</i>).</summary>
    public Truth AtStake => Verdict.Outcome.AtStake;

    /// <summary>Whether a core value carries the goal (<i>gedragen</i>).</summary>
    public Truth Carried => Verdict.Carried;

    /// <summary>What the advice is (<i>soort</i>).</summary>
    public AdviceKind Kind => Verdict.Kind;

    /// <summary>The one best solution; null when the advice names none, or several.</summary>
    public string? Solution => Verdict.Kind == AdviceKind.Solution ? Verdict.NamesOfBest()[0] : null;

    /// <summary>The solutions the advice names, in name order; empty unless the kind is a solution or a choice.</summary>
    public ImmutableArray<string> Solutions => Verdict.Advises ? Verdict.NamesOfBest() : [];

    /// <summary>What would be best as far as can be seen (<i>voorlopig_beste</i>), when the advice is to ask first.</summary>
    public ImmutableArray<string> BestSoFar => Verdict.Kind == AdviceKind.AskFirst ? Verdict.NamesOfBest() : [];

    /// <summary>Whether the open questions can change it. Computed when first read, within the completions of the options.</summary>
    public Robustness Robustness => Details.Robustness;

    /// <summary>Dutch: <i>voorlopig</i>: open questions can change it, a condition is open, a remark is unweighed, or facts contradict.</summary>
    public bool IsProvisional => Details.IsProvisional;

    /// <summary>
    /// Burdening solutions whose due care (<i>zorgvuldigheid</i>) the case does not hold yet, and with which, once it does, the
    /// advice is or can become another; in name order. A professional does due care, so it is no open question and
    /// <see cref="Robustness"/> says nothing of it. Computed when first read.
    /// </summary>
    public ImmutableArray<string> CanTurnByDueCare => Details.CanTurnByDueCare;

    /// <summary>The arguments of the core values (<i>grondwaarden</i>).</summary>
    public ImmutableArray<Argument> CoreValues => Details.CoreValues;

    /// <summary>Every solution considered, in name order, with what becomes of it and why.</summary>
    public ImmutableArray<SolutionAdvice> Options => Details.Options;

    /// <summary>The comparisons the advice rests on.</summary>
    public ImmutableArray<Comparison> Comparisons => Details.Comparisons;

    /// <summary>Dutch: <i>tegenspraak</i>: the strongest that can be said against it, and who loses.</summary>
    public ImmutableArray<Statement> CounterArguments => Details.CounterArguments;

    /// <summary>The conditions of the advised solutions, met or to be agreed.</summary>
    public ImmutableArray<Agreement> Agreements => Details.Agreements;

    /// <summary>The questions on which the advice turns, in asking order.</summary>
    public ImmutableArray<OpenQuestion> Questions => Details.Questions;

    /// <summary>The reasons in plain sentences.</summary>
    public Motivation Motivation => Details.Motivation;

    internal GoalVerdict Verdict { get; }

    private AdviceDetails Details => _details ?? Interlocked.CompareExchange(ref _details, _read(Verdict), null) ?? _details!;

    /// <summary>The goal and the kind of advice.</summary>
    public override string ToString() => $"{Goal}: {Kind}";
}
