using System.Collections.Immutable;

namespace OmgekeerdeToets;

/// <summary>
/// The reasons of an advice as plain Dutch sentences (<i>motivering</i>): from the person and the goal to the law,
/// assembled from the reasoning alone. It is material for a decision, never a decision.
/// </summary>
public sealed record Motivation
{
    internal Motivation()
    {
    }

    /// <summary>The sentences, each with the id of the node it stands on.</summary>
    public required ImmutableArray<Statement> Sentences { get; init; }

    /// <summary>The same sentences under their headings.</summary>
    internal ImmutableArray<MotivationPart> Parts { get; init; } = [];

    /// <summary>What is still missing (<i>ontbreekt</i>) before a person can decide and motivate (Awb 3:46–3:48).</summary>
    public required ImmutableArray<string> Missing { get; init; }
}

/// <summary>Sentences of a motivation that belong together.</summary>
internal sealed record MotivationPart(string Title, ImmutableArray<Statement> Sentences);
