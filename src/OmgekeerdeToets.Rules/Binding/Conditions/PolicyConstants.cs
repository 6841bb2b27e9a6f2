using System.Collections.Immutable;

namespace OmgekeerdeToets.Binding.Conditions;

/// <summary>Choices of the municipality that the pack makes itself: to robustness they are constants, not open facts.</summary>
internal sealed class PolicyConstants(ImmutableArray<PolicyChoice> choices)
{
    private readonly ILookup<FactDefinition, PolicyChoice> _choices = choices.ToLookup(choice => choice.Definition);

    /// <summary>Made for every day; a choice that holds for a time only is open before and after it.</summary>
    public bool IsMade(FactDefinition definition) => _choices[definition].Any(choice => choice.Validity == default);
}
