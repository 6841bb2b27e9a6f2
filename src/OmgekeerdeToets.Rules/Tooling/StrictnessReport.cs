using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace OmgekeerdeToets.Tooling;

/// <summary>How many small changes of a pack its cases notice (<i>streng</i>).</summary>
[Experimental("OTX001")]
public sealed record StrictnessReport
{
    internal StrictnessReport()
    {
    }

    /// <summary>How many cases expect something and expected it rightly: only those can notice a change.</summary>
    public required int Cases { get; init; }

    /// <summary>Cases that cannot be read, or that fail as the pack is now: they notice nothing. By path.</summary>
    public required ImmutableArray<string> Unusable { get; init; }

    /// <summary>The goals, in name order; one when one was asked for.</summary>
    public required ImmutableArray<GoalStrictness> Goals { get; init; }

    /// <summary>Changes some case notices.</summary>
    public int Noticed => Goals.Sum(goal => goal.Noticed);

    /// <summary>Changes that would make the pack invalid; they count for nothing.</summary>
    public int Invalid => Goals.Sum(goal => goal.Invalid);

    /// <summary>Changes no case notices.</summary>
    public IEnumerable<PackChange> Unnoticed => Goals.SelectMany(goal => goal.Unnoticed);

    /// <summary>All changes that count.</summary>
    public int Changes => Goals.Sum(goal => goal.Changes);

    /// <summary>The share that is noticed, rounded down; 100 when there was nothing to change.</summary>
    public int Percentage => GoalStrictness.Share(Noticed, Changes);
}

/// <summary>How many changes of one goal are noticed.</summary>
/// <param name="Name">The goal; null for what belongs to no goal: checks and derivations.</param>
/// <param name="Cases">How many cases expect something of it.</param>
/// <param name="Noticed">Changes some case notices.</param>
/// <param name="Invalid">Changes that would make the pack invalid.</param>
/// <param name="Unnoticed">Changes no case notices, in the order of the files.</param>
[Experimental("OTX001")]
public sealed record GoalStrictness(string? Name, int Cases, int Noticed, int Invalid, ImmutableArray<PackChange> Unnoticed)
{
    /// <summary>All changes that count.</summary>
    public int Changes => Noticed + Unnoticed.Length;

    /// <summary>The share that is noticed, rounded down; 100 when there was nothing to change.</summary>
    public int Percentage => Share(Noticed, Changes);

    internal static int Share(int part, int whole) => whole == 0 ? 100 : (int)(100L * part / whole);
}

/// <summary>One small change of a pack.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Goal">The goal; null for a check or a derivation.</param>
/// <param name="Rule">The id of the rule, or the name of the derivation.</param>
/// <param name="Title">The title of the solution it belongs to; null when it belongs to none.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Was">What stands there, such as <c>gewicht: zwaar</c>.</param>
/// <param name="Becomes">What stands there after the change; null when it is left out.</param>
[Experimental("OTX001")]
public sealed record PackChange(
    ChangeKind Kind, string? Goal, string Rule, string? Title, SourceLocation? Location, string Was, string? Becomes);

/// <summary>What kind of change.</summary>
[Experimental("OTX001")]
public enum ChangeKind
{
    /// <summary>A condition is turned round.</summary>
    Negated,

    /// <summary>The number or date of a comparison goes to the next cell.</summary>
    Constant,

    /// <summary>Dutch: <i>hoogstens</i> becomes <i>minder dan</i>, and so on.</summary>
    Edge,

    /// <summary>Dutch: <i>past</i>.</summary>
    Fit,

    /// <summary>Dutch: <i>gewicht</i>.</summary>
    Weight,

    /// <summary>Dutch: <i>pleit</i>.</summary>
    Pleads,

    /// <summary>A condition (<i>voorwaarde</i>) of a solution is left out.</summary>
    ConditionDropped,

    /// <summary>An exclusion (<i>uitgesloten_door</i>) is left out.</summary>
    ExclusionDropped,

    /// <summary>A legal basis (<i>grondslag</i>) is left out.</summary>
    BasisDropped,
}
