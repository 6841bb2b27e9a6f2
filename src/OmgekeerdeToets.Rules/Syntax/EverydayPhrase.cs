using System.Collections.Immutable;

namespace OmgekeerdeToets.Syntax;

/// <summary>What people write where the language has words of its own.</summary>
/// <param name="Phrase">What is written.</param>
/// <param name="Right">What is meant; empty where what was written is right.</param>
internal sealed record EverydayPhrase(string Phrase, string Right)
{
    /// <summary>The phrase, word by word.</summary>
    public ImmutableArray<string> Written { get; } = Words(Phrase);

    /// <summary>What is meant, word by word.</summary>
    public ImmutableArray<string> Meant { get; } = Words(Right);

    private static ImmutableArray<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
