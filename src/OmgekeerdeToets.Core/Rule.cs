using System.Collections.Immutable;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets;

/// <summary>
/// One rule of a pack as the method sees it: a place in <see cref="Findings"/>, a name that lasts, and where it stands.
/// What it says is the engine's affair; what it means follows from where it stands in the blueprint.
/// </summary>
internal sealed record Rule
{
    /// <summary>The index of a rule that nobody computes: a statement of someone named holds as said.</summary>
    public const int Stated = -1;

    public required int Index { get; init; }

    /// <summary>Made of names: <c>doel/oplossing/sectie/regel</c>. Never of file, line or order.</summary>
    public required string Id { get; init; }

    /// <summary>The sentence of the pack (<i>omdat</i>); null where the language asks for none.</summary>
    public string? Because { get; init; }

    /// <summary>Where it comes from (<i>bron</i>).</summary>
    public string? Source { get; init; }

    /// <summary>Who stated it, for a rule that is <see cref="Stated"/>.</summary>
    public string? StatedBy { get; init; }

    public SourceLocation? Location { get; init; }

    public DateRange Validity { get; init; }

    /// <summary>Dutch: <i>in_samenvatting</i>: whether the author wants the rule in a summary. No report makes one yet.</summary>
    public bool InSummary { get; init; } = true;

    /// <summary>What its conditions read, also through derivations; one entry per comparison.</summary>
    public ImmutableArray<LeafReads> Leaves { get; init; } = [];

    /// <summary>True when a condition asks <c>is bekend</c> or <c>is onbekend</c>: an answer can then turn it either way.</summary>
    public bool AsksWhetherKnown { get; init; }

    /// <summary>A statement: holds because somebody named said so.</summary>
    public static Rule StatedAs(string id, string? because, string by) =>
        new() { Index = Stated, Id = id, Because = because, StatedBy = by };
}

/// <summary>What one comparison reads.</summary>
/// <param name="Facts">The concepts and list fields, also through derivations.</param>
internal sealed record LeafReads(ImmutableArray<FactDefinition> Facts);
