using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Binding.Conditions;

/// <summary>Choices of the municipality that the pack makes itself: to robustness they are constants, not open facts.</summary>
internal sealed class PolicyConstants(ImmutableArray<PolicyChoice> choices)
{
    private readonly ILookup<FactDefinition, PolicyChoice> _choices = choices.ToLookup(choice => choice.Definition);

    /// <summary>Made for every day; a choice that holds for a time only is open before and after it.</summary>
    public bool IsMade(FactDefinition definition) => _choices[definition].Any(choice => choice.Validity == default);

    /// <summary>Every value it ever has; null when it is no choice that was made, or no number.</summary>
    public ImmutableArray<Fraction>? Numbers(FactDefinition definition) =>
        IsMade(definition) && _choices[definition].All(choice => choice.Value.Exact is not null)
            ? [.. _choices[definition].Select(choice => choice.Value.Exact!.Value)]
            : null;
}
