using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// The four steps and the weighing over one goal, for answers on the open facts: what the rules come to is looked up, what it
/// means is decided by the method itself, never by a copy of it.
/// </summary>
internal sealed class Method
{
    private readonly Answers _answers;
    private readonly Findings _findings;

    /// <param name="findings">What was found with everything still open; overwritten.</param>
    /// <param name="goal">The goal with every solution that is considered.</param>
    /// <param name="axes">All that is to be answered.</param>
    /// <param name="rules">What the open rules come to.</param>
    public Method(Findings findings, Goal goal, ImmutableArray<Axis> axes, ImmutableArray<OpenRule> rules)
    {
        var situation = findings.Situation;
        // Own proposals are among the solutions of the goal already.
        var alone = new Situation(situation.Blueprint, situation.Content with { OwnProposals = [] });
        _findings = findings;
        _answers = new Answers(alone, goal, axes);
        Goal = goal;
        Axes = axes;
        Rules = rules;
    }

    public Goal Goal { get; }

    public ImmutableArray<Axis> Axes { get; }

    public ImmutableArray<OpenRule> Rules { get; }

    /// <summary>The verdict on the goal, or on a part of it, with these answers.</summary>
    public (GoalVerdict Verdict, Findings Findings) Weigh(Goal part, ReadOnlySpan<int> digits, bool asIfAtStake = false)
    {
        foreach (var rule in Rules)
        {
            rule.Write(_findings, digits, Axes);
        }

        var found = _findings.For(_answers.Backing(digits), part);
        var atStake = found[Goal.AtStake];
        found[Goal.AtStake] = asIfAtStake ? Truth.True : atStake;
        var verdict = Assessment.Weigh(found)[0];
        found[Goal.AtStake] = atStake;
        return (verdict, found);
    }
}
