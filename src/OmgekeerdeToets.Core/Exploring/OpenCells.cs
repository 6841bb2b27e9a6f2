using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Exploring;

/// <summary>What one rule, or one amount, reads that a situation leaves open.</summary>
internal sealed record OpenReads
{
    public static OpenReads Nothing { get; } = new();

    /// <summary>Read one at a time: a single value of each cell does for the whole cell.</summary>
    public ImmutableArray<Slot> Separable { get; init; } = [];

    /// <summary>Read where cells decide nothing: several open facts in one comparison, one through no straight line, or an open list.</summary>
    public ImmutableArray<Slot> Breaking { get; init; } = [];

    /// <summary>True when it may be unknown even when everything is answered (a division, the highest of no members).</summary>
    public bool MayStayUnknown { get; init; }

    /// <summary>True when it asks whether something is known: then its verdict with something open says nothing about the answers.</summary>
    public bool AsksWhetherKnown { get; init; }

    public bool IsEmpty => Separable.IsEmpty && Breaking.IsEmpty;

    public IEnumerable<Slot> All => Separable.Concat(Breaking);
}

/// <summary>What an amount reads, and how it goes with the open number in it.</summary>
/// <param name="Reads">As of a rule; an amount that is no straight line in one open number breaks.</param>
/// <param name="Varies">The open number that the amount itself reads; null when only conditions in it read something open.</param>
/// <param name="Lines">Whichever conditions hold, the amount is one of these lines in that number. Empty: it stays unknown.</param>
internal sealed record AmountReads(OpenReads Reads, Slot? Varies, ImmutableArray<Line> Lines);

/// <summary>
/// What the rules of one goal read that a situation leaves open, and where an answer may turn them: the engine's half of the
/// investigation. What is not named here reads nothing open.
/// </summary>
internal sealed class OpenCells(
    IReadOnlyDictionary<int, OpenReads> rules,
    IReadOnlyDictionary<int, AmountReads> amounts,
    IReadOnlyDictionary<Slot, TurningPoints> points)
{
    private static readonly AmountReads Closed = new(OpenReads.Nothing, null, []);

    /// <summary>
    /// For rules of which nothing is told but what each comparison reads: a comparison of one open fact is separable, one of
    /// several, or of a list, breaks. Where numbers turn is told apart from the rules.
    /// </summary>
    public static OpenCells FromLeaves(IRuleSet engine, Situation situation, Goal goal, params ReadOnlySpan<Fraction> turns)
    {
        var found = Findings.Of(engine, situation, goal);
        var rules = GoalRules.Of(goal).Concat(goal.Solutions.SelectMany(GoalRules.Of)).Select(read => read.Rule)
            .Where(rule => rule.Index != Rule.Stated && (found[rule] == Truth.Unknown || rule.AsksWhetherKnown))
            .ToDictionary(rule => rule.Index, rule => LeafSlots.ReadsOf(rule, situation));
        var points = TurningPoints.None with { Numbers = [.. turns] };
        return new(
            rules,
            new Dictionary<int, AmountReads>(),
            rules.Values.SelectMany(reads => reads.All).Distinct().ToDictionary(slot => slot, _ => points));
    }

    public OpenReads Of(Rule rule) => rules.GetValueOrDefault(rule.Index) ?? OpenReads.Nothing;

    public AmountReads Of(Amount amount) => amounts.GetValueOrDefault(amount.Index) ?? Closed;

    public TurningPoints PointsOf(Slot slot) => points.GetValueOrDefault(slot) ?? TurningPoints.None;

    /// <summary>What is worth trying for one open fact: one value per cell, within its bounds. Empty for a list, which has no cells.</summary>
    public ImmutableArray<FactValue> Of(Slot slot) => FactCells.Of(slot.Fact, PointsOf(slot));
}
