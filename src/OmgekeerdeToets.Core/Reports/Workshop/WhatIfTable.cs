using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Everything that can be turned in a chapter, computed beforehand: each change by itself, and every pair while there is room.</summary>
/// <param name="Solutions">The names of the solutions, in the order of the outcomes.</param>
/// <param name="Now">What comes out of the case as it is.</param>
/// <param name="Controls">What can be turned and does something by itself, the advice first.</param>
/// <param name="Facts">How many of the controls, from the first, are about the case; the others are about the weighing.</param>
/// <param name="Deciding">How many of the controls, from the first, change the advice by themselves.</param>
/// <param name="Singles">Per control, per choice, what comes out.</param>
/// <param name="Pairs">Per pair of controls about the case, per choice of the first and of the second; empty where there was no room.</param>
internal sealed record WhatIfTable(
    ImmutableArray<string> Solutions,
    Supposed Now,
    ImmutableArray<TurnControl> Controls,
    int Facts,
    int Deciding,
    ImmutableArray<ImmutableArray<Supposed>> Singles,
    ImmutableArray<Supposed> Pairs)
{
    /// <summary>A page holds at most this many pairs; with the largest pack it then stays well under a megabyte.</summary>
    private const int MostPairs = 6000;

    public static WhatIfTable Of(Chapter chapter)
    {
        var context = chapter.Context;
        var variations = Variations.Of(context.Result, context.Goal);
        ImmutableArray<string> solutions = [.. SolutionOrder.Of(chapter).Select(verdict => verdict.Solution.Name)];
        var now = Supposed.Of(variations, solutions);
        var all = variations.Turnables
            .Select((turnable, place) => TurnControl.Of(chapter, turnable, place))
            .Select(control => (Control: control, Singles: EachOf(variations, solutions, control)))
            .Where(pair => pair.Singles.Any(single => !single.IsSameAs(now)))
            .OrderByDescending(pair => pair.Singles.Any(single => !single.Advice.Equals(now.Advice)))
            .ToImmutableArray();
        ImmutableArray<TurnControl> controls = [.. all.Select(pair => pair.Control)];
        var weighings = WeighingTurns.Of(chapter, solutions, now).ToImmutableArray();
        return new WhatIfTable(
            solutions, now, [.. controls, .. weighings.Select(turn => turn.Control)], controls.Length,
            all.Count(pair => pair.Singles.Any(single => !single.Advice.Equals(now.Advice))),
            [.. all.Select(pair => pair.Singles), .. weighings.Select(turn => turn.Singles)],
            CountOfPairs(controls) <= MostPairs ? [.. EveryPair(variations, solutions, controls)] : []);
    }

    private static ImmutableArray<Supposed> EachOf(Variations variations, ImmutableArray<string> solutions, TurnControl control) =>
        [.. Enumerable.Range(0, control.Options.Length).Select(option => Supposed.Of(variations, solutions, control.TurnTo(option)))];

    /// <summary>In the order in which the script counts: first control, second control, choice of the first, choice of the second.</summary>
    private static IEnumerable<Supposed> EveryPair(Variations variations, ImmutableArray<string> solutions, ImmutableArray<TurnControl> controls)
    {
        for (var first = 0; first < controls.Length; first++)
        {
            for (var second = first + 1; second < controls.Length; second++)
            {
                foreach (var (one, other) in Options(controls[first], controls[second]))
                {
                    yield return Supposed.Of(variations, solutions, one, other);
                }
            }
        }
    }

    private static IEnumerable<(Turn, Turn)> Options(TurnControl first, TurnControl second) =>
        Enumerable.Range(0, first.Options.Length).SelectMany(one =>
            Enumerable.Range(0, second.Options.Length).Select(other => (first.TurnTo(one), second.TurnTo(other))));

    private static int CountOfPairs(ImmutableArray<TurnControl> controls)
    {
        var sum = controls.Sum(control => control.Options.Length);
        return ((sum * sum) - controls.Sum(control => control.Options.Length * control.Options.Length)) / 2;
    }
}
