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
    private readonly AdviceDetails _details;

    internal Advice(GoalVerdict verdict, AdviceDetails details)
    {
        Verdict = verdict;
        _details = details;
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
    public string? Solution => Verdict.Advised.Length == 1 ? Verdict.Advised[0].Solution.Name : null;

    /// <summary>The solutions the advice names, in name order; empty unless the kind is a solution or a choice.</summary>
    public ImmutableArray<string> Solutions => [.. Verdict.Advised.Select(verdict => verdict.Solution.Name)];

    /// <summary>What would be best as far as can be seen (<i>voorlopig_beste</i>), when the advice is to ask first.</summary>
    public ImmutableArray<string> BestSoFar => [.. Verdict.BestSoFar.Select(verdict => verdict.Solution.Name)];

    /// <summary>Whether the open questions can change it. Computed when first read, within the completions of the options.</summary>
    public Robustness Robustness => _details.Robustness;

    /// <summary>Dutch: <i>voorlopig</i>: open questions can change it, a condition is open, a remark is unweighed, or facts contradict.</summary>
    public bool IsProvisional => _details.IsProvisional;

    /// <summary>The arguments of the core values (<i>grondwaarden</i>).</summary>
    public ImmutableArray<Argument> CoreValues => _details.CoreValues;

    /// <summary>Every solution considered, in name order, with what becomes of it and why.</summary>
    public ImmutableArray<SolutionAdvice> Options => _details.Options;

    /// <summary>The comparisons the advice rests on.</summary>
    public ImmutableArray<Comparison> Comparisons => _details.Comparisons;

    /// <summary>Dutch: <i>tegenspraak</i>: the strongest that can be said against it, and who loses.</summary>
    public ImmutableArray<Statement> CounterArguments => _details.CounterArguments;

    /// <summary>The conditions of the advised solutions, met or to be agreed.</summary>
    public ImmutableArray<Agreement> Agreements => _details.Agreements;

    /// <summary>The questions on which the advice turns, in asking order.</summary>
    public ImmutableArray<OpenQuestion> Questions => _details.Questions;

    /// <summary>The reasons in plain sentences.</summary>
    public Motivation Motivation => _details.Motivation;

    internal GoalVerdict Verdict { get; }

    /// <summary>The goal and the kind of advice.</summary>
    public override string ToString() => $"{Goal}: {Kind}";
}
