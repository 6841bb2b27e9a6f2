using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// The advice on one goal when some of what it reads is otherwise: put to the engine and weighed by the method itself. It keeps a
/// scratch, so it is for one thread.
/// </summary>
internal sealed class Variations
{
    private readonly IRuleSet _engine;
    private readonly Situation _situation;
    private readonly Goal _goal;
    private readonly Findings _scratch;

    private Variations(IRuleSet engine, Situation situation, Goal goal, Turnables turnables)
    {
        _engine = engine;
        _situation = situation;
        _goal = goal;
        _scratch = Findings.Of(engine, situation, goal);
        Turnables = turnables.All;
        IsComplete = turnables.IsComplete;
        Shown = AdviceWith([]);
    }

    /// <summary>What can be otherwise, in asking order.</summary>
    public ImmutableArray<Turnable> Turnables { get; }

    /// <inheritdoc cref="Exploring.Turnables.IsComplete"/>
    public bool IsComplete { get; }

    /// <summary>The advice on the case as it is.</summary>
    public VariedAdvice Shown { get; }

    public static Variations Of(IRuleSet engine, Situation situation, Goal goal) =>
        new(engine, situation, goal, Exploring.Turnables.Of(engine, situation, goal));

    /// <summary>Of a case that was assessed.</summary>
    public static Variations Of(AssessmentResult result, Goal goal) => Of(result.Rules, result.Situation, goal);

    /// <summary>The case with these turned. Who supposed it is not in it: it is no statement of anybody.</summary>
    public Situation Suppose(ReadOnlySpan<Turn> turns)
    {
        var supposed = _situation;
        foreach (var turn in turns)
        {
            var turnable = Turnables[turn.Turnable];
            supposed = turnable.Fact.Answer(supposed, _goal, turnable.ValueOf(turn.Cell));
        }

        return supposed;
    }

    /// <summary>The advice with these turned.</summary>
    public VariedAdvice AdviceWith(ReadOnlySpan<Turn> turns)
    {
        _scratch.Refill(Suppose(turns));
        return VariedAdvice.Of(Assessment.Weigh(_scratch)[0]);
    }

    /// <summary>The same to read on: with the solutions and what each rests on.</summary>
    public GoalVerdict Weigh(ReadOnlySpan<Turn> turns) => Assessment.Weigh(Findings.Of(_engine, Suppose(turns), _goal))[0];

    /// <summary>The rules of the goal that are found otherwise with these turned.</summary>
    public ImmutableArray<RuleChange> Turned(ReadOnlySpan<Turn> turns) =>
        [.. RuleChange.Between(_goal, Findings.Of(_engine, _situation, _goal), Findings.Of(_engine, Suppose(turns), _goal))];
}

/// <summary>What an advice is: its kind, and what it names. Two of these are equal when the advice is the same.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Solutions">The names of the solutions, in name order; empty unless the kind is a solution or a choice.</param>
internal sealed record VariedAdvice(AdviceKind Kind, ImmutableArray<string> Solutions)
{
    public static VariedAdvice Of(GoalVerdict verdict) => new(verdict.Kind, verdict.Advises ? verdict.NamesOfBest() : []);

    public bool Equals(VariedAdvice? other) =>
        other is not null && Kind == other.Kind && Solutions.SequenceEqual(other.Solutions, StringComparer.Ordinal);

    public override int GetHashCode() => Solutions.Aggregate((int)Kind, HashCode.Combine);
}
