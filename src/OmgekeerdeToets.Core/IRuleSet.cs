using OmgekeerdeToets.Exploring;
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

    /// <summary>
    /// What the rules of one goal read that a situation leaves open, and where an answer to it may turn them: so that robustness
    /// can try one value per cell, within the bounds of the fact.
    /// </summary>
    OpenCells Cells(Situation situation, Goal goal);

    /// <summary>
    /// The tree under one rule: condition → fact, with verdicts, compared values and sources. Never disagrees with <see cref="Find"/>.
    /// </summary>
    /// <remarks>
    /// The reports make sentences of it, so every engine builds it alike. The root has the id of the rule, its sentence (or its
    /// condition, where it has none), its verdict (<c>ja</c>, <c>nee</c>, <c>onbekend</c>) and its place; out of its validity it
    /// has a reason and no children. A condition is a node with its own text and verdict above its operands, and says how it
    /// joins them (<see cref="TraceNode.Joining"/>); an exception has <see cref="TraceNode.IsException"/>. A comparison has its text as written, <see cref="TraceNode.Found"/> and
    /// <see cref="TraceNode.Expected"/> (both values, with unit), and the facts it reads as children. A fact has
    /// <see cref="TraceNode.Fact"/> (<c>lijst.veld</c> for a field), its value or why it is unknown, source, date, and whether it
    /// is a judgement. Below a quantifier stands a node per member, with <see cref="TraceNode.Member"/>.
    /// </remarks>
    TraceNode Explain(Situation situation, Rule rule);
}
