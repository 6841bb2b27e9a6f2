using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>What the rules of one goal come to, and the advice with that, for one situation.</summary>
internal sealed class RuleOutcomes
{
    private readonly ImmutableArray<Truth> _ofGoal;
    private readonly ImmutableArray<ImmutableArray<Truth>> _ofSolutions;
    private readonly ImmutableArray<Outcome> _outcomes;
    private readonly AdviceKind _kind;
    private readonly ImmutableArray<string> _best;

    private RuleOutcomes(Goal goal, Findings found, GoalVerdict verdict)
    {
        _ofGoal = [.. GoalRules.Of(goal).Select(entry => found[entry.Rule])];
        _ofSolutions = [.. goal.Solutions.Select(solution => GoalRules.Of(solution).Select(entry => found[entry.Rule]).ToImmutableArray())];
        _outcomes = OutcomesOf(verdict);
        _kind = verdict.Kind;
        _best = verdict.NamesOfBest();
    }

    /// <param name="goal">The goal.</param>
    /// <param name="found">What was found for it.</param>
    public static RuleOutcomes Of(Goal goal, Findings found) => new(goal, found, Assessment.Weigh(found)[0]);

    /// <summary>Whether this solution of the pack fell away; asked only where nobody judged or brought in anything, so that it is on facts alone.</summary>
    public bool FellAway(int solution) => _outcomes.IsEmpty || _outcomes[solution] == Outcome.FallsAway;

    /// <summary>Whether nothing tells the two apart, apart from what stands under solutions that do not count.</summary>
    public bool IsAs(RuleOutcomes other, Func<int, bool> counts) =>
        _kind == other._kind
        && _ofGoal.SequenceEqual(other._ofGoal)
        && _best.SequenceEqual(other._best, StringComparer.Ordinal)
        && Enumerable.Range(0, _ofSolutions.Length).All(i => !counts(i) || _ofSolutions[i].SequenceEqual(other._ofSolutions[i]));

    private static ImmutableArray<Outcome> OutcomesOf(GoalVerdict verdict)
    {
        var outcomes = ImmutableArray.CreateBuilder<Outcome>(verdict.Weighed.Length);
        foreach (ref readonly var solution in verdict.Weighed)
        {
            outcomes.Add(solution.Outcome);
        }

        return outcomes.MoveToImmutable();
    }
}
