using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Documents;

/// <summary>A part of a document. Renderers know every kind; nobody else adds one.</summary>
internal abstract record Block;

/// <summary>A heading with what stands under it; level 1 is the whole document.</summary>
internal sealed record Section(int Level, RichText Title, ImmutableArray<Block> Blocks) : Block
{
    /// <summary>Stands before the title; none for a heading that is no verdict.</summary>
    public Marker Marker { get; init; } = Marker.None;
}

/// <summary>One paragraph, with a marker in front when it is a verdict.</summary>
internal sealed record Paragraph(RichText Text) : Block
{
    public Marker Marker { get; init; } = Marker.None;
}

/// <summary>A list, each item with its marker.</summary>
internal sealed record Bullets(ImmutableArray<Item> Items) : Block;

/// <summary>One item of a list, and what belongs under it.</summary>
internal sealed record Item(Marker Marker, RichText Text)
{
    public ImmutableArray<Block> Below { get; init; } = [];
}

/// <summary>Labels with what they say, one under the other.</summary>
internal sealed record Pairs(ImmutableArray<Pair> Items) : Block;

internal sealed record Pair(string Label, RichText Text);

/// <summary>A small table; where it does not fit, its rows are written one under the other.</summary>
internal sealed record Table(ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<RichText>> Rows) : Block;

/// <summary>An address on a line of its own, never broken.</summary>
internal sealed record Link(string Address) : Block;

/// <summary>A whole document.</summary>
internal sealed record Document(ImmutableArray<Block> Blocks);
