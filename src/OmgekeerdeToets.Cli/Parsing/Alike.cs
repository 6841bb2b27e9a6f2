using System.Collections.Immutable;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Parsing;

/// <summary>What somebody may have meant: who types <c>toelage</c> means the one name, or the one title, in which that word stands.</summary>
internal static class Alike
{
    private const int FewestLetters = 3;

    /// <summary>From here on a word may be a part of another one, or have a slip in it: a short one would be found everywhere.</summary>
    private const int LongWord = 5;

    /// <summary>A word that stands there counts for two: half of the words, or a slip in each.</summary>
    private const int FewestPerWord = 1;

    private static readonly ImmutableArray<string> SaysLittle = ["aan", "dat", "een", "het", "met", "naar", "niet", "van", "voor"];

    /// <summary>Those that fit best, at most this many, in the order they came in; none where nothing fits.</summary>
    public static ImmutableArray<Named> To(string typed, IEnumerable<Named> all, int most)
    {
        var words = WordsOf(typed);
        var scored = all.Select(named => (Named: named, Score: Score(typed, words, named))).ToList();
        var best = scored.Select(one => one.Score).DefaultIfEmpty().Max();
        return best == 0 || best < words.Length * FewestPerWord ? [] : [.. scored.Where(one => one.Score == best).Take(most).Select(one => one.Named)];
    }

    /// <summary>The whole title, then a slip in the name, then how many of the words stand in name or title.</summary>
    private static int Score(string typed, ImmutableArray<string> words, Named named) =>
        string.Equals(typed.Trim(), named.Title, StringComparison.OrdinalIgnoreCase) ? 200
        : DidYouMean.Find(typed, [named.Name]) is not null ? 100
        : words.Sum(word => Score(word, named));

    /// <summary>A word that stands there counts for two, one with a slip in it for one.</summary>
    private static int Score(string word, Named named) =>
        WordsOf(named.Name + " " + named.Title).Select(other =>
            other == word || (word.Length >= LongWord && other.Contains(word, StringComparison.Ordinal)) ? 2
            : word.Length >= LongWord && other.Length >= LongWord && DidYouMean.Find(word, [other]) is not null ? 1
            : 0).DefaultIfEmpty().Max();

    private static ImmutableArray<string> WordsOf(string text) =>
    [
        .. text.ToLowerInvariant().Split(['_', '-', '/', ' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= FewestLetters && !SaysLittle.Contains(word, StringComparer.Ordinal)),
    ];
}

/// <summary>A name with the title that readers know it by.</summary>
internal sealed record Named(string Name, string Title);
