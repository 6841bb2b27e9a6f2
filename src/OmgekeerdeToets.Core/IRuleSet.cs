using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets;

/// <summary>
/// The one door between the method and an engine. Immutable, shared by threads.
/// A second engine implements these four members and nothing else.
/// </summary>
internal interface IRuleSet
{
    /// <summary>What the pack says apart from any case.</summary>
    Blueprint Blueprint { get; }

    /// <summary>Fills the caller's scratch with the truth of every rule and the value of every amount (of one goal, when the scratch is for one goal).</summary>
    void Find(Situation situation, Findings findings);

    /// <summary>What is worth trying for an open fact in one goal: one value per cell, within the bounds of the fact.</summary>
    ImmutableArray<FactValue> Cells(FactDefinition fact, Goal goal);

    /// <summary>The tree under one rule: condition → fact, with verdicts, compared values and sources. Never disagrees with <see cref="Find"/>.</summary>
    TraceNode Explain(Situation situation, Rule rule);
}
