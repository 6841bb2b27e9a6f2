using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// What is worth asking in one goal, in the order of the method: by step, law after everything else and backing last of all, and
/// within a step the most decisive first. What no answer can make matter is not there.
/// </summary>
internal static class NextQuestion
{
    /// <param name="rules">The engine, of which only cells are asked.</param>
    /// <param name="situation">The case as far as it is known.</param>
    /// <param name="verdict">The goal as it stands.</param>
    /// <param name="limit">How many completions may be looked at; above it what may matter is named, in the order of the vocabulary.</param>
    public static ImmutableArray<OpenFact> InOrder(IRuleSet rules, Situation situation, GoalVerdict verdict, int limit)
    {
        var exploration = Exploration.Of(rules, situation, verdict);
        if (exploration.Open.IsEmpty)
        {
            return [];
        }

        var completions = exploration.Completions(limit);
        if (completions is null || completions.Count > limit)
        {
            return Sort(completions?.MayDependOn(exploration) ?? exploration.Open, rules.Blueprint, _ => 0);
        }

        var advice = completions.Decide();
        var turning = advice.DependsOn(exploration);
        return Sort(turning.IsEmpty && !advice.IsAlways(verdict) ? ToBeKnown(exploration.Open) : turning, rules.Blueprint, fact => Settles(advice, fact));
    }

    // Where every answer gives the same, and another advice than none, it is being answered that matters; backing comes after the rest.
    private static ImmutableArray<OpenFact> ToBeKnown(ImmutableArray<OpenFact> open) =>
        open.Any(fact => fact.Backing is null) ? open.RemoveAll(fact => fact.Backing is not null) : open;

    private static ImmutableArray<OpenFact> Sort(ImmutableArray<OpenFact> facts, Blueprint blueprint, Func<OpenFact, long> settles)
    {
        var signs = DangerSign.Of(blueprint);
        return
        [
            .. facts
                .OrderBy(fact => fact.Step)
                .ThenBy(fact => fact.Definition is { } definition && signs.Contains(definition) ? 0 : 1)
                .ThenBy(fact => fact.Definition?.Sensitivity == Sensitivity.Known ? 0 : 1) // looked up, asked of nobody
                .ThenByDescending(settles)
                .ThenBy(fact => fact.Definition?.Sensitivity)
                .ThenBy(fact => fact.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// How far an answer settles the advice: the chance that two completions with the same answer give the same advice, times a
    /// number that is the same for every fact of the goal. A whole number, so that no machine rounds it otherwise.
    /// </summary>
    private static long Settles(AdviceTable advice, OpenFact fact)
    {
        var table = advice.Table;
        var axis = table.Axes.FirstOrDefault(axis => advice.Axes[axis].Fact == fact, -1);
        if (axis < 0)
        {
            return 0; // a list, or what is read only where cells decide nothing
        }

        var (size, stride) = (table.SizeOf(axis), table.StrideOf(axis));
        var counts = new Dictionary<(int Answer, int Advice), long>();
        for (var place = 0; place < table.Values.Length; place++)
        {
            var key = (place / stride % size, table.Values[place]);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts.Values.Sum(count => count * count) * size;
    }
}
