using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Plain;

/// <summary>A word or a few words found in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is in the text.</param>
/// <param name="Entry">The word as the list has it.</param>
/// <param name="Meaning">What the list says of it.</param>
internal sealed record FoundPhrase(int Start, int Length, string Entry, string Meaning);

/// <summary>A list of words, or of a few words together, each with what is to be said of it. Capitals make no difference.</summary>
internal sealed class PhraseBook
{
    private readonly FrozenDictionary<string, string> _entries;
    private readonly int _mostWords;

    public PhraseBook(IEnumerable<KeyValuePair<string, string>> entries)
    {
        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        _mostWords = _entries.Keys.Select(entry => WordsOf(entry).Count()).DefaultIfEmpty().Max();
    }

    /// <summary>The words of the list, in the order of the alphabet.</summary>
    public IEnumerable<KeyValuePair<string, string>> Entries => _entries.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>Every entry in a text, from left to right; of entries that overlap the longest.</summary>
    public ImmutableArray<FoundPhrase> In(string text)
    {
        var words = WordsOf(text).ToList();
        var found = ImmutableArray.CreateBuilder<FoundPhrase>();
        for (var i = 0; i < words.Count;)
        {
            var taken = Math.Min(_mostWords, words.Count - i);
            while (taken > 0 && !Take(text, words, i, taken, found))
            {
                taken--;
            }

            i += Math.Max(taken, 1);
        }

        return found.ToImmutable();
    }

    private bool Take(string text, List<(int Start, int Length)> words, int first, int count, ImmutableArray<FoundPhrase>.Builder found)
    {
        var (start, last) = (words[first].Start, words[first + count - 1]);
        var key = string.Join(' ', words.GetRange(first, count).Select(word => text.Substring(word.Start, word.Length).ToLowerInvariant()));
        if (!_entries.TryGetValue(key, out var meaning) || !IsOneRun(text, words, first, count))
        {
            return false;
        }

        found.Add(new FoundPhrase(start, last.Start + last.Length - start, key, meaning));
        return true;
    }

    /// <summary>Words with a mark between them are not one entry.</summary>
    private static bool IsOneRun(string text, List<(int Start, int Length)> words, int first, int count)
    {
        for (var i = first; i < first + count - 1; i++)
        {
            var end = words[i].Start + words[i].Length;
            if (!text.AsSpan(end, words[i + 1].Start - end).IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is written against each other, hyphens included, is one word.</summary>
    private static IEnumerable<(int Start, int Length)> WordsOf(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isPart = i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] == '-' && start >= 0));
            if (isPart && start < 0)
            {
                start = i;
            }
            else if (!isPart && start >= 0)
            {
                yield return (start, i - start);
                start = -1;
            }
        }
    }
}
