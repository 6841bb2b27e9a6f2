using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>One step of an evaluation: what was evaluated, what it came to, and the steps it rests on.</summary>
/// <param name="Expression">What was evaluated.</param>
/// <param name="Result">What it came to.</param>
/// <param name="Children">The steps it rests on, in the order of the text. Below a quantifier or aggregate one per member; below a name that stands for a derivation the steps of its body.</param>
internal sealed record Step(BoundExpression Expression, Evaluated Result, ImmutableArray<Step> Children)
{
    /// <summary>The name of the member this is about; set on the step of a quantifier's or aggregate's member, not on what is below it.</summary>
    public string? Member { get; init; }

    /// <summary>What the case states, for a step that reads a fact or field; null when it states nothing.</summary>
    public Fact? Fact { get; init; }
}
