using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Binding.Law;
using OmgekeerdeToets.Binding.Vocabulary;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding;

/// <summary>A pack in which every name is resolved: what the checks look at, and what is compiled to a rule set.</summary>
internal sealed record BoundPack
{
    /// <summary>As it was written; for places in messages.</summary>
    public required PackSyntax Syntax { get; init; }

    public required BoundHeader Header { get; init; }

    public required BoundMethod Method { get; init; }

    public required LawBook Laws { get; init; }

    public required Concepts Concepts { get; init; }

    public required ImmutableArray<BoundNormEntry> Norms { get; init; }

    public required ImmutableArray<PolicyChoice> Policies { get; init; }

    /// <summary>What names mean in conditions, derivations too.</summary>
    public required VocabularyScope Scope { get; init; }

    /// <summary>In name order.</summary>
    public required ImmutableArray<BoundGoal> Goals { get; init; }

    public required ImmutableArray<ConsistencyCheck> Checks { get; init; }

    /// <summary>By <see cref="Rule.Index"/>.</summary>
    public required ImmutableArray<RuleBody> Rules { get; init; }

    /// <summary>By the index of the amount.</summary>
    public required ImmutableArray<AmountFormula> Amounts { get; init; }
}
