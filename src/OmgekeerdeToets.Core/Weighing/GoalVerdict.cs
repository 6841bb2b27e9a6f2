using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Weighing;

/// <summary>
/// One goal after all four steps and the weighing: the kind of advice, and the solutions it names. What a solution rests on is
/// found when it is read.
/// </summary>
internal sealed class GoalVerdict
{
    // A goal that is not at stake says nothing of a case but whether it is carried: each has three such verdicts, made once.
    private static readonly ConditionalWeakTable<Goal, GoalVerdict?[]> NotAtStake = [];

    private readonly WeighedSolution[] _weighed;
    private readonly Findings? _findings;
    private ImmutableArray<SolutionVerdict> _solutions;
    private ImmutableArray<SolutionVerdict> _best;

    private GoalVerdict(GoalOutcome outcome, Truth carried, AdviceKind kind, WeighedSolution[] weighed, Findings? findings)
    {
        Outcome = outcome;
        Carried = carried;
        Kind = kind;
        _weighed = weighed;
        _findings = findings;
    }

    public GoalOutcome Outcome { get; }

    /// <summary>Whether a core value carries it (<i>gedragen</i>).</summary>
    public Truth Carried { get; }

    public AdviceKind Kind { get; }

    public Goal Goal => Outcome.Goal;

    /// <summary>How the solutions lay on the scale, in name order; empty for a goal that is not at stake.</summary>
    public ReadOnlySpan<WeighedSolution> Weighed => _weighed;

    /// <summary>The same, with what each rests on.</summary>
    public ImmutableArray<SolutionVerdict> Solutions => _solutions.IsDefault ? ReadOnce() : _solutions;

    /// <summary>Whether the advice names what is best: one solution, or a choice.</summary>
    public bool Advises => Kind is AdviceKind.Solution or AdviceKind.Choice;

    /// <summary>The solutions the advice names, in name order; empty unless the kind is a solution or a choice.</summary>
    public ImmutableArray<SolutionVerdict> Advised => Advises ? Best : [];

    /// <summary>What would be best as far as can be seen (<i>voorlopig_beste</i>), when the advice is to ask first.</summary>
    public ImmutableArray<SolutionVerdict> BestSoFar => Kind == AdviceKind.AskFirst ? Best : [];

    private ImmutableArray<SolutionVerdict> Best => _best.IsDefault ? ReadBest() : _best;

    public static GoalVerdict Of(
        GoalOutcome outcome, Truth carried, AdviceKind kind, WeighedSolution[] weighed, Findings findings) =>
        new(outcome, carried, kind, weighed, findings);

    public static GoalVerdict OfNoStake(GoalOutcome outcome, Truth carried)
    {
        if (outcome.Solutions != outcome.Goal.Solutions)
        {
            return new GoalVerdict(outcome, carried, AdviceKind.NotAtStake, [], null); // with a proposal of this case
        }

        ref var known = ref NotAtStake.GetValue(outcome.Goal, _ => new GoalVerdict?[3])[(int)carried];
        return known ??= new GoalVerdict(outcome, carried, AdviceKind.NotAtStake, [], null);
    }

    /// <summary>Whether a case is about this goal: it is at stake, or somebody chose it while that is not known yet.</summary>
    public bool IsAbout(Situation situation) =>
        Outcome.AtStake == Truth.True || (Outcome.AtStake == Truth.Unknown && situation.Content.Goals.ContainsKey(Goal.Name));

    /// <summary>The same advice: the same kind and the same solutions.</summary>
    public bool SameAdvice(GoalVerdict other) =>
        Kind == other.Kind && (!Advises || NamesOfBest().SequenceEqual(other.NamesOfBest(), StringComparer.Ordinal));

    public SolutionVerdict? FindSolution(string name) => Solutions.FirstOrDefault(verdict => verdict.Solution.Name == name);

    /// <summary>The names of what is best, without finding what that rests on.</summary>
    public ImmutableArray<string> NamesOfBest()
    {
        var count = 0;
        foreach (ref readonly var solution in Weighed)
        {
            count += solution.IsBest ? 1 : 0;
        }

        var names = ImmutableArray.CreateBuilder<string>(count);
        foreach (ref readonly var solution in Weighed)
        {
            if (solution.IsBest)
            {
                names.Add(solution.Solution.Name);
            }
        }

        return names.MoveToImmutable();
    }

    private ImmutableArray<SolutionVerdict> ReadBest()
    {
        ImmutableInterlocked.InterlockedInitialize(ref _best, [.. Solutions.Where(verdict => verdict.Weighed.IsBest)]);
        return _best;
    }

    private ImmutableArray<SolutionVerdict> ReadOnce()
    {
        var goal = Goal;
        ImmutableInterlocked.InterlockedInitialize(
            ref _solutions, [.. _weighed.Select(weighed => new SolutionVerdict(goal, weighed, _findings!))]);
        return _solutions;
    }
}
