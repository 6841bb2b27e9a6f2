using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.CoreValues;

namespace OmgekeerdeToets.Steps.Goals;

/// <summary>A goal of the pack (<i>doel</i>): what a resident can want to reach, and the solutions that may serve it.</summary>
internal sealed record Goal
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public string? LifeDomain { get; init; }

    /// <summary>Holds when the goal is at stake (<i>aan_de_orde_als</i>).</summary>
    public required Rule AtStake { get; init; }

    public ImmutableArray<CoreValueArgument> CoreValues { get; init; } = [];

    /// <summary>In name order.</summary>
    public ImmutableArray<Solution> Solutions { get; init; } = [];

    public DateRange Validity { get; init; }

    /// <summary>Dutch: <i>acuut</i>: goes before all other goals.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>True for a goal about children growing up or about safety: there a refusal never removes the last solution that protects a child.</summary>
    public bool ProtectsChildren { get; init; }

    public string? Source { get; init; }

    /// <summary>Dutch: <i>onderbouwing</i>: verhaal, onderzoek or schatting.</summary>
    public string? Evidence { get; init; }

    public string? Explanation { get; init; }

    public ImmutableArray<ShownValue> Shown { get; init; } = [];

    public SourceLocation? Location { get; init; }

    public Solution? FindSolution(string name) => Solutions.FirstOrDefault(solution => solution.Name == name);
}

/// <summary>A computed value that the report shows (<i>toon</i>).</summary>
/// <param name="Label">What people read.</param>
/// <param name="Amount">The formula; its unit stands in <paramref name="Unit"/>.</param>
/// <param name="Unit">In the singular; null for a bare number.</param>
internal sealed record ShownValue(string Label, Amount Amount, string? Unit);
