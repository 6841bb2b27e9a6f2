using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Steps.Goals;

/// <summary>
/// Step 1, beoogd effect: what does the resident want to reach? Only running the step makes one of these.
/// </summary>
internal sealed class GoalStep
{
    private readonly Truth[] _atStake;
    private readonly bool _hasProposals;

    private GoalStep(Findings findings, Truth[] atStake)
    {
        Findings = findings;
        _atStake = atStake;
        _hasProposals = !findings.Situation.Content.OwnProposals.IsEmpty;
    }

    public Findings Findings { get; }

    /// <summary>How many goals were looked at.</summary>
    public int Count => _atStake.Length;

    /// <summary>The goals in name order.</summary>
    public GoalOutcome this[int index] => new(Findings.Goals[index], _atStake[index], SolutionsOf(Findings.Goals[index]));

    public static GoalStep Run(Findings findings)
    {
        var atStake = new Truth[findings.Goals.Length];
        for (var i = 0; i < atStake.Length; i++)
        {
            atStake[i] = findings[findings.Goals[i].AtStake];
        }

        return new GoalStep(findings, atStake);
    }

    /// <summary>The solutions of the pack and those that people brought in; both walk the same steps.</summary>
    private ImmutableArray<Solution> SolutionsOf(Goal goal) =>
        _hasProposals ? WithProposals(goal, Findings.Situation.Content.OwnProposals) : goal.Solutions;

    private static ImmutableArray<Solution> WithProposals(Goal goal, ImmutableArray<OwnProposal> proposals) =>
    [
        .. goal.Solutions
            .Concat(proposals.Where(own => own.Goal == goal.Name).Select(own => own.Solution))
            .OrderBy(solution => solution.Name, StringComparer.Ordinal),
    ];
}

/// <param name="Goal">The goal.</param>
/// <param name="AtStake">Whether it is at stake (<i>aan_de_orde</i>).</param>
/// <param name="Solutions">What can be considered, in name order.</param>
internal readonly record struct GoalOutcome(Goal Goal, Truth AtStake, ImmutableArray<Solution> Solutions)
{
    /// <summary>Solutions of a goal that is not at stake are not assessed; of an unknown one they are, to say what would follow.</summary>
    public bool IsAssessed => AtStake != Truth.False;
}
