using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace OmgekeerdeToets.Tooling;

/// <summary>What the cases of a pack reach (<i>dekking</i>), and which cases are missing.</summary>
[Experimental("OTX001")]
public sealed record CoverageReport
{
    internal CoverageReport()
    {
    }

    /// <summary>How many cases were read.</summary>
    public required int Cases { get; init; }

    /// <summary>What is wrong with cases that could not be read; those count for nothing.</summary>
    public required ImmutableArray<Diagnostic> Unread { get; init; }

    /// <summary>The goals, in name order; one when one was asked for.</summary>
    public required ImmutableArray<GoalCoverage> Goals { get; init; }

    /// <summary>The checks for contradictions (<i>controles</i>); empty when one goal was asked for.</summary>
    public required ImmutableArray<RuleCoverage> Checks { get; init; }

    /// <summary>The derivations (<i>afleidingen</i>) that are yes or no, with their conditions; empty when one goal was asked for.</summary>
    public required ImmutableArray<RuleCoverage> Derivations { get; init; }

    /// <summary>What the vocabulary has a question for, in name order.</summary>
    public required ImmutableArray<QuestionCoverage> Questions { get; init; }

    /// <summary>Exceptions (<c>dekking.uitzonderingen</c>) of rules that some case does find true and some case false, by the id of the rule.</summary>
    public required ImmutableArray<string> StaleExceptions { get; init; }

    /// <summary>For every rule that no case finds true, or false: a case that would, or the news that none was found.</summary>
    public required ImmutableArray<MissingCase> Missing { get; init; }

    /// <summary>The same in numbers.</summary>
    public CoverageTotals Totals => new(Rules, Goals.SelectMany(goal => goal.Solutions), Derivations);

    /// <summary>Every rule: of the goals and the checks.</summary>
    public IEnumerable<RuleCoverage> Rules => Goals.SelectMany(goal => goal.Rules).Concat(Checks);

    /// <summary>True when every rule was found true and false, every solution lost and won, every question came out, and no exception is stale.</summary>
    public bool IsComplete =>
        Unread.IsEmpty
        && StaleExceptions.IsEmpty
        && !Rules.Any(rule => rule.TrueIsMissing || rule.FalseIsMissing)
        && Goals.SelectMany(goal => goal.Solutions).All(solution => solution.IsComplete)
        && Questions.All(question => question.Cases > 0);
}

/// <summary>In how many cases something came out yes, no and unknown.</summary>
/// <param name="True">Dutch: <i>waar</i>.</param>
/// <param name="False">Dutch: <i>onwaar</i>.</param>
/// <param name="Unknown">Dutch: <i>onbekend</i>.</param>
[Experimental("OTX001")]
public readonly record struct OutcomeCounts(int True, int False, int Unknown);

/// <summary>What the cases reach of one goal.</summary>
/// <param name="Name">The goal.</param>
/// <param name="Title">What people read.</param>
/// <param name="Cases">How many cases are about it: it is at stake, or may be and somebody chose it or expects something of it. Only there its rules count.</param>
/// <param name="Rules">Its rules, in the order of their ids.</param>
/// <param name="Solutions">Its solutions, in name order.</param>
[Experimental("OTX001")]
public sealed record GoalCoverage(
    string Name, string Title, int Cases, ImmutableArray<RuleCoverage> Rules, ImmutableArray<SolutionCoverage> Solutions)
{
    /// <summary>The same in numbers.</summary>
    public CoverageTotals Totals => new(Rules, Solutions, []);
}

/// <summary>What the cases find of one rule.</summary>
/// <param name="Id"><c>doel/oplossing/onderdeel/regel</c>.</param>
/// <param name="Title">The title of its solution; null for a rule of the goal itself.</param>
/// <param name="Part">The part of the file it stands in, such as <c>juridische_toets</c>.</param>
/// <param name="Because">Its sentence (<i>omdat</i>); null where the language asks for none.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Found">In how many cases it was found true, false, unknown.</param>
/// <param name="HasConditions">False for a rule that holds always: nobody can find that false.</param>
/// <param name="Conditions">Its conditions, comparison by comparison.</param>
/// <param name="Exception">Why it needs no case of its own (<c>dekking.uitzonderingen</c>); null when it does.</param>
[Experimental("OTX001")]
public sealed record RuleCoverage(
    string Id,
    string? Title,
    string Part,
    string? Because,
    SourceLocation? Location,
    OutcomeCounts Found,
    bool HasConditions,
    ImmutableArray<ConditionCoverage> Conditions,
    string? Exception = null)
{
    /// <summary>No case finds it true, and nothing excuses that.</summary>
    public bool TrueIsMissing => IsAsked && Found.True == 0;

    /// <summary>No case finds it false, and nothing excuses that.</summary>
    public bool FalseIsMissing => IsAsked && Found.False == 0;

    private bool IsAsked => HasConditions && Exception is null;
}

/// <summary>What the cases find of one comparison.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Found">In how many cases it was found true, false, unknown.</param>
/// <param name="CanBeUnknown">False for one that never is, such as <c>is bekend</c>.</param>
[Experimental("OTX001")]
public sealed record ConditionCoverage(string Text, SourceLocation Location, OutcomeCounts Found, bool CanBeUnknown)
{
    /// <summary>How many outcomes it can have.</summary>
    public int Possible => CanBeUnknown ? 3 : 2;

    /// <summary>How many of those some case reaches.</summary>
    public int Reached => (Found.True > 0 ? 1 : 0) + (Found.False > 0 ? 1 : 0) + (CanBeUnknown && Found.Unknown > 0 ? 1 : 0);
}

/// <summary>How often one solution is advised, and how often it is not.</summary>
/// <param name="Name">The solution.</param>
/// <param name="Title">What people read.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Wins">In how many cases the advice names it.</param>
/// <param name="Loses">In how many cases it fell away, or was possible and not the best.</param>
/// <param name="NeverWins">Why it is not expected to win (<i>wint_nooit</i>); null when it is.</param>
[Experimental("OTX001")]
public sealed record SolutionCoverage(string Name, string Title, SourceLocation? Location, int Wins, int Loses, string? NeverWins)
{
    /// <summary>No case advises it, and the pack does not say why.</summary>
    public bool WinIsMissing => Wins == 0 && NeverWins is null;

    /// <summary>Some case advises what the pack says never wins.</summary>
    public bool NeverWinsIsStale => Wins > 0 && NeverWins is not null;

    /// <summary>It lost once, and won once unless the pack says why not.</summary>
    public bool IsComplete => Loses > 0 && !WinIsMissing && !NeverWinsIsStale;
}

/// <summary>How often a question comes out of an advice.</summary>
/// <param name="Name">The concept, or <c>lijst.veld</c>.</param>
/// <param name="Question">The question (<i>vraag</i>).</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Cases">In how many cases it comes out.</param>
/// <param name="IsRead">False when no rule reads it: then it never can.</param>
[Experimental("OTX001")]
public sealed record QuestionCoverage(string Name, string Question, SourceLocation? Location, int Cases, bool IsRead);

/// <summary>A case that is missing, derived from one that is there.</summary>
/// <param name="Rules">The rules it finds as was missing, each with that outcome; the first is the one it was made for.</param>
/// <param name="BasedOn">The file of the case it was derived from; null when none was found.</param>
/// <param name="Changes">What differs from that case, such as <c>afstand_tot_school: 9 km</c>.</param>
/// <param name="File">What the file could be called, relative to a folder with cases; null when none was found.</param>
/// <param name="Yaml">The case as a file; null when none was found within the budget.</param>
[Experimental("OTX001")]
public sealed record MissingCase(
    ImmutableArray<MissingOutcome> Rules, string? BasedOn, ImmutableArray<string> Changes, string? File, string? Yaml);

/// <summary>An outcome that no case reaches.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Wanted">True or false.</param>
[Experimental("OTX001")]
public readonly record struct MissingOutcome(string Rule, Truth Wanted);
