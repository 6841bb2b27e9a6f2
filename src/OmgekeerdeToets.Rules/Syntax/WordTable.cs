using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace OmgekeerdeToets.Syntax;

/// <summary>
/// A closed list of words, each with what it means. There are few of them, so looking through them is as quick as any
/// dictionary; and no dictionary of every meaning has to be made, and compiled, each time that the program starts.
/// </summary>
internal sealed class WordTable<T>
{
    private readonly T[] _meanings;

    public WordTable(params (string Word, T Meaning)[] entries)
    {
        var words = new string[entries.Length];
        _meanings = new T[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            (words[i], _meanings[i]) = entries[i];
        }

        Words = [.. words];
    }

    /// <summary>As they were listed.</summary>
    public ImmutableArray<string> Words { get; }

    /// <exception cref="KeyNotFoundException">The word is none of the list.</exception>
    public T this[string word] => TryGet(word, out var meaning) ? meaning : throw new KeyNotFoundException(word);

    public bool Contains(string word) => PlaceOf(word) >= 0;

    public bool TryGet(string word, [MaybeNullWhen(false)] out T meaning)
    {
        var place = PlaceOf(word);
        meaning = place < 0 ? default : _meanings[place];
        return place >= 0;
    }

    /// <summary>The meaning of a word; the shape of the file saw to it that it is one of the list.</summary>
    public T Of(Located<string>? word, T otherwise = default!) => word is not null && TryGet(word.Value, out var meaning) ? meaning : otherwise;

    private int PlaceOf(string word)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (Words[i] == word)
            {
                return i;
            }
        }

        return -1;
    }
}
