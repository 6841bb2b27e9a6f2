using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Everything that can be turned in a chapter, computed beforehand: each change by itself, and every pair while there is room.</summary>
/// <param name="Solutions">The names of the solutions, in the order of the outcomes.</param>
/// <param name="Now">What comes out of the case as it is.</param>
/// <param name="Controls">What can be turned and does something by itself, the advice first.</param>
/// <param name="Facts">How many of the controls, from the first, are about the case; the others are about the weighing.</param>
/// <param name="Deciding">How many of the controls, from the first, change the advice by themselves.</param>
/// <param name="Singles">Per control, per choice, what comes out.</param>
/// <param name="Paired">Every two of this many controls, from the first, are computed together: all, those about the case, or none.</param>
/// <param name="Pairs">Per pair of these, per choice of the first and of the second.</param>
internal sealed record WhatIfTable(
    ImmutableArray<string> Solutions,
    Supposed Now,
    ImmutableArray<TurnControl> Controls,
    int Facts,
    int Deciding,
    ImmutableArray<ImmutableArray<Supposed>> Singles,
    int Paired,
    ImmutableArray<Supposed> Pairs)
{
    /// <param name="chapter">The goal of the case.</param>
    /// <param name="mostPairs">At most this many pairs: each is a question to the engine and a number on the page.</param>
    public static WhatIfTable Of(Chapter chapter, int mostPairs)
    {
        ImmutableArray<string> solutions = [.. SolutionOrder.Of(chapter).Select(verdict => verdict.Solution.Name)];
        var supposing = new Supposing(chapter, solutions);
        var facts = Doing(supposing, supposing.Trials.Variations.Turnables.Select((turnable, place) => TurnControl.Of(chapter, turnable, place)))
            .OrderByDescending(turn => turn.Singles.Any(single => !single.Advice.Equals(supposing.Now.Advice)))
            .ToImmutableArray();
        ImmutableArray<(TurnControl Control, ImmutableArray<Supposed> Singles)> all = [.. facts, .. Doing(supposing, WeighingTurns.Of(supposing.Trials, chapter.Blueprint.Order))];
        ImmutableArray<TurnControl> controls = [.. all.Select(turn => turn.Control)];
        var paired = new[] { controls.Length, facts.Length }.FirstOrDefault(count => CountOfPairs(controls[..count]) <= mostPairs);
        return new WhatIfTable(
            solutions, supposing.Now, controls, facts.Length,
            facts.Count(turn => turn.Singles.Any(single => !single.Advice.Equals(supposing.Now.Advice))),
            [.. all.Select(turn => turn.Singles)],
            paired,
            [.. EveryPair(all[..paired]).AsParallel().AsOrdered().Select(pair => pair.Known ?? supposing.With(pair.One, pair.Other))]);
    }

    /// <summary>The same with each change by itself only.</summary>
    public WhatIfTable WithoutPairs() => this with { Paired = 0, Pairs = [] };

    /// <summary>The controls that do something, each with what comes out per choice.</summary>
    private static IEnumerable<(TurnControl Control, ImmutableArray<Supposed> Singles)> Doing(Supposing supposing, IEnumerable<TurnControl> controls) => controls
        .Select(control => (Control: control, Singles: Each(supposing, control)))
        .Where(turn => turn.Singles.Any(single => !single.IsSameAs(supposing.Now)));

    private static ImmutableArray<Supposed> Each(Supposing supposing, TurnControl control) =>
        [.. control.Choices.Select((choice, i) => i == control.Current ? supposing.Now : supposing.With(choice))];

    /// <summary>
    /// In the order in which the script counts: first control, second control, choice of the first, choice of the second. With one of
    /// them as it is, it is a single change, which is known already.
    /// </summary>
    private static IEnumerable<(Supposition One, Supposition Other, Supposed? Known)> EveryPair(
        ImmutableArray<(TurnControl Control, ImmutableArray<Supposed> Singles)> turns) =>
        from first in Enumerable.Range(0, turns.Length)
        from second in Enumerable.Range(first + 1, turns.Length - first - 1)
        from one in Enumerable.Range(0, turns[first].Control.Choices.Length)
        from other in Enumerable.Range(0, turns[second].Control.Choices.Length)
        select (
            turns[first].Control.Choices[one],
            turns[second].Control.Choices[other],
            one == turns[first].Control.Current ? turns[second].Singles[other] : other == turns[second].Control.Current ? turns[first].Singles[one] : null);

    private static int CountOfPairs(ImmutableArray<TurnControl> controls)
    {
        var sum = controls.Sum(control => control.Options.Length);
        return ((sum * sum) - controls.Sum(control => control.Options.Length * control.Options.Length)) / 2;
    }
}
