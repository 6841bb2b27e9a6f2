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
        for (var i = 0; i < Grounds.Length; i++)
        {
            if (Stands(words, WordsOfGrounds[i]))
            {
                return Grounds[i];
            }
        }

        return own.Select(word => word.Replace('_', ' ')).FirstOrDefault(ground => Stands(words, Words(ground)));
    }

    private static ImmutableArray<string> Words(string text) =>
    [
        .. text.ToLowerInvariant().Split([' ', '_', '-', ',', '.', '?', '!', ':', ';', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Innocent.Contains(word, StringComparer.Ordinal)),
    ];

    private static bool Stands(ImmutableArray<string> words, ImmutableArray<string> ground)
    {
        for (var start = 0; !ground.IsEmpty && start + ground.Length <= words.Length; start++)
        {
            var same = 0;
            while (same < ground.Length && Matches(words[start + same], ground[same]))
            {
                same++;
            }

            if (same == ground.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(string word, string ground) =>
        word == ground || (ground.Length >= ShortestStem && word.StartsWith(ground, StringComparison.Ordinal));
}
