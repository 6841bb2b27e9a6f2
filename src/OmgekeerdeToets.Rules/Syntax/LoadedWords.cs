using System.Collections.Frozen;
using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Plain;

namespace OmgekeerdeToets.Syntax;

/// <summary>Words in prose that are worth a second look: a means where a goal should stand, and words that put people down.</summary>
internal static class LoadedWords
{
    private static readonly FrozenSet<string> Means = new[]
    {
        "toelage", "uitkering", "bijstand", "subsidie", "vergoeding", "toeslag", "budget", "voorziening", "traject", "cursus",
        "lening", "voorschot", "beschikking", "indicatie", "verwijzing", "maatregel", "boete", "aanvraag", "aanvragen",
        "verstrekken", "toekennen", "scootmobiel", "rolstoel", "traplift", "fiets", "auto", "regiotaxi", "rijbewijs", "laptop",
        "wasmachine", "koelkast", "pgb", "abonnement", "ontheffing", "training", "huisbezoek", "schuldhulp", "bewindvoering",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '?', '!', '(', ')', '"', '/', '\n'];

    /// <summary>The word in a title that names a means, or the thing that is all it names ("een steunzool"); null when there is none.</summary>
    public static string? MeansIn(string title)
    {
        string[] words = [.. WordsOf(title).Select(word => word.Word)];
        return words.FirstOrDefault(Means.Contains) ?? (words is ["een", var thing] ? thing : null);
    }

    /// <summary>Where words that put people down stand in a text, and what to write instead.</summary>
    public static ImmutableArray<(int Start, string Word, string Better)> StigmaIn(string text) =>
        [.. Stigma.Words.In(text).Select(found => (found.Start, found.Entry, found.Meaning))];

    private static IEnumerable<(int Start, string Word)> WordsOf(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Separators.Contains(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                yield return (start, text[start..i].ToLowerInvariant());
            }

            start = i + 1;
        }
    }
}
