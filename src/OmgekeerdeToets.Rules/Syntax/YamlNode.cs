using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax;

/// <summary>What a file of the rule language is made of, once it has been read: mappings, sequences and text. Types come later.</summary>
internal abstract record YamlNode(Span Span);

/// <summary>
/// A text. Whether it stood in quotes is known only so that a message can point rightly: the place decides the type, quotes never do.
/// </summary>
/// <param name="Span">With its quotes.</param>
/// <param name="Value">The text without quotes and escapes.</param>
/// <param name="Style">How it was written.</param>
internal sealed record ScalarNode(Span Span, string Value, ScalarStyle Style) : YamlNode(Span)
{
    /// <summary>The same characters in the file, without quotes; where a character was escaped, or over several lines, it holds more than <see cref="Value"/>.</summary>
    public Span Content => Style == ScalarStyle.Quoted && Span.Length >= 2 ? Span.Slice(1, Span.Length - 2) : Span;

    /// <summary>True when every character of the value stands in the file as it is, so that a place in the value is a place in the file.</summary>
    public bool IsVerbatim => Content.Length == Value.Length && Content.Text == Value;
}

internal enum ScalarStyle
{
    Plain,
    Quoted,
    Block,
}

internal sealed record SequenceNode(Span Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

internal sealed record MappingNode(Span Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span);

internal sealed record YamlEntry(ScalarNode Key, YamlNode Value);

/// <summary>Something that was refused and reported already. Whoever meets it says nothing more about it: one mistake, one message.</summary>
internal sealed record BrokenNode(Span Span) : YamlNode(Span);
