using System.Collections.Immutable;

namespace OmgekeerdeToets.Advising;

/// <summary>What of an advice is made only when somebody reads it. Filled by the reports, which hold the sentences.</summary>
internal abstract class AdviceDetails
{
    public abstract Robustness Robustness { get; }

    public abstract bool IsProvisional { get; }

    public abstract ImmutableArray<string> CanTurnByDueCare { get; }

    public abstract ImmutableArray<Argument> CoreValues { get; }

    public abstract ImmutableArray<SolutionAdvice> Options { get; }

    public abstract ImmutableArray<Comparison> Comparisons { get; }

    public abstract ImmutableArray<Statement> CounterArguments { get; }

    public abstract ImmutableArray<Agreement> Agreements { get; }

    public abstract ImmutableArray<OpenQuestion> Questions { get; }

    public abstract Motivation Motivation { get; }
}
