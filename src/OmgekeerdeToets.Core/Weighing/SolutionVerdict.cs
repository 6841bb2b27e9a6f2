using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Weighing;

/// <summary>One solution after all four steps, for who reads it: what becomes of it and why, and what it weighs.</summary>
internal sealed class SolutionVerdict(Goal goal, in WeighedSolution weighed, Findings findings)
{
    private readonly WeighedSolution _weighed = weighed;
    private ImmutableArray<Reason> _reasons;
    private LegalOutcome? _legal;

    /// <summary>How it lay on the scale.</summary>
    public ref readonly WeighedSolution Weighed => ref _weighed;

    public Findings Findings => findings;

    public Solution Solution => _weighed.Solution;

    public Outcome Outcome => _weighed.Outcome;

    public bool IsPossible => _weighed.IsPossible;

    /// <inheritdoc cref="WeighedSolution.KeptForChild"/>
    public bool KeptForChild => _weighed.KeptForChild;

    public SolutionConsequences Consequences { get; } = new(goal, weighed.Solution, findings);

    public LegalOutcome Legal => _legal ??= LegalCheck.Run(Solution, findings);

    /// <summary>Why it fell away or waits; empty for what is possible.</summary>
    public ImmutableArray<Reason> Reasons => _reasons.IsDefault ? _reasons = [.. OutcomeTable.Reasons(this)] : _reasons;

    public Rows Rows => Rows.Of(Solution, findings);

    /// <summary>Conditions that are still open: agreements to make.</summary>
    public IEnumerable<Condition> OpenConditions
    {
        get
        {
            var holds = Consequences.Conditions;
            return Solution.Conditions.Where((_, i) => holds[i] == Truth.Unknown);
        }
    }
}
