using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax;

/// <summary>What a file of the rule language is made of, once it has been read: mappings, sequences and text. Types come later.</summary>
internal abstract record YamlNode(Span Span)
{
    /// <summary>Every key in this part of the tree, however deep.</summary>
    public IEnumerable<string> Keys() => this switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => entry.Value.Keys().Prepend(entry.Key.Value)),
        SequenceNode sequence => sequence.Items.SelectMany(item => item.Keys()),
        _ => [],
    };
}

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

/// <param name="Key">The key.</param>
/// <param name="Value">What it holds.</param>
/// <param name="IsGuess">Its line was moved or mended after a mistake that has been reported: an unknown key here is not a second one.</param>
internal sealed record YamlEntry(ScalarNode Key, YamlNode Value, bool IsGuess = false);

/// <summary>Something that was refused and reported already. Whoever meets it says nothing more about it: one mistake, one message.</summary>
internal sealed record BrokenNode(Span Span) : YamlNode(Span);

/// <summary>One file, read: its tree, and what may have been declared in the parts that could not be read.</summary>
/// <param name="Path">Relative to the pack.</param>
/// <param name="Root">Null when nothing could be read, which has been reported.</param>
/// <param name="PossiblyDeclared">Names in refused parts, or in the whole file.</param>
internal sealed record YamlFile(string Path, YamlNode? Root, ImmutableHashSet<string> PossiblyDeclared);
