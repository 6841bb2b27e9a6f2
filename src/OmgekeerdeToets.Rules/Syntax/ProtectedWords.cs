using System.Collections.Immutable;

namespace OmgekeerdeToets.Syntax;

/// <summary>
/// The grounds on which nobody may be treated differently: a closed list, and what a pack adds under <c>beschermd</c>.
/// A long word is found in longer ones too (<c>nationaliteiten</c>); a short one only by itself (<c>ras</c>, not <c>terras</c>).
/// </summary>
internal static class ProtectedWords
{
    private const int ShortestStem = 7;

    private static readonly ImmutableArray<string> Grounds =
    [
        "nationaliteit", "afkomst", "ras", "etniciteit", "etnisch", "huidskleur", "geboorteland", "godsdienst",
        "levensovertuiging", "politieke gezindheid", "seksuele gerichtheid", "genderidentiteit", "vakbond",
    ];

    /// <summary>Words in which a stem stands for something else.</summary>
    private static readonly ImmutableArray<string> Innocent = ["afkomstig", "afkomstige"];

    private static readonly ImmutableArray<ImmutableArray<string>> WordsOfGrounds = [.. Grounds.Select(Words)];

    /// <summary>The ground that a name or text is about; null when it is about none.</summary>
    public static string? Find(string text, ImmutableArray<string> own)
    {
        var words = Words(text);
        return Grounds.Zip(WordsOfGrounds).FirstOrDefault(ground => Stands(words, ground.Second)).First
            ?? own.Select(word => word.Replace('_', ' ')).FirstOrDefault(ground => Stands(words, Words(ground)));
    }

    private static ImmutableArray<string> Words(string text) =>
    [
        .. text.ToLowerInvariant().Split([' ', '_', '-', ',', '.', '?', '!', ':', ';', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Innocent.Contains(word, StringComparer.Ordinal)),
    ];

    private static bool Stands(ImmutableArray<string> words, ImmutableArray<string> ground) =>
        !ground.IsEmpty && Enumerable.Range(0, Math.Max(0, words.Length - ground.Length + 1))
            .Any(start => ground.Select((word, i) => Matches(words[start + i], word)).All(matches => matches));

    private static bool Matches(string word, string ground) =>
        word == ground || (ground.Length >= ShortestStem && word.StartsWith(ground, StringComparison.Ordinal));
}
