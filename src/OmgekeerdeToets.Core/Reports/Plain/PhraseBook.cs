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

    /// <summary>Of every word that an entry begins with, how many words the longest of those entries has.</summary>
    private readonly FrozenDictionary<string, int> _beginnings;
    private readonly int _longestBeginning;

    public PhraseBook(IEnumerable<KeyValuePair<string, string>> entries)
    {
        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        _beginnings = _entries.Keys
            .GroupBy(entry => entry.Split(' ')[0], entry => entry.Count(c => c == ' ') + 1, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal);
        _longestBeginning = _beginnings.Keys.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The words of the list, in the order of the alphabet.</summary>
    public IEnumerable<KeyValuePair<string, string>> Entries => _entries.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>Every entry in a text, from left to right; of entries that overlap the longest.</summary>
    public ImmutableArray<FoundPhrase> In(string text)
    {
        var words = WordsOf(text);
        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = ImmutableArray.CreateBuilder<FoundPhrase>();
        Span<char> small = stackalloc char[_longestBeginning];
        for (var i = 0; i < words.Count;)
        {
            // Nearly every word of a text begins no entry; those cost one look and no string.
            var (start, length) = words[i];
            var taken = 0;
            if (length <= _longestBeginning
                && beginnings.TryGetValue(small[..text.AsSpan(start, length).ToLowerInvariant(small)], out var most))
            {
                taken = Math.Min(most, words.Count - i);
                while (taken > 0 && !Take(text, words, i, taken, found))
                {
                    taken--;
                }
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
    private static List<(int Start, int Length)> WordsOf(string text)
    {
        var words = new List<(int Start, int Length)>();
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
                words.Add((start, i - start));
                start = -1;
            }
        }

        return words;
    }
}
