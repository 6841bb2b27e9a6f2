using System.Collections.Frozen;
using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Plain;

namespace OmgekeerdeToets.Syntax;

/// <summary>
/// Words in prose that are worth a second look: a means where a goal should stand, words that put people down, the beginning of a
/// sentence where a label should stand, and a question that steers.
/// </summary>
internal static class LoadedWords
{
    private static readonly FrozenSet<string> Means = new[]
    {
        "toelage", "uitkering", "bijstand", "subsidie", "vergoeding", "toeslag", "budget", "voorziening", "traject", "cursus",
        "lening", "voorschot", "beschikking", "indicatie", "verwijzing", "maatregel", "boete", "aanvraag", "aanvragen",
        "verstrekken", "toekennen", "scootmobiel", "rolstoel", "traplift", "fiets", "auto", "regiotaxi", "rijbewijs", "laptop",
        "wasmachine", "koelkast", "pgb", "abonnement", "ontheffing", "training", "huisbezoek", "schuldhulp", "bewindvoering",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that hold a capital only because a sentence begins with them.</summary>
    private static readonly FrozenSet<string> Beginnings = new[]
    {
        "aantal", "alle", "bij", "deze", "dit", "de", "door", "een", "elk", "er", "geen", "het", "hoe", "iemand", "in", "inwoner", "is",
        "kan", "met", "niet", "nog", "op", "ouders", "tijd", "van", "voor", "wat", "wie", "wij", "zonder",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly PhraseBook Steering = new(new[]
    {
        "vindt u ook", "vind je ook", "vinden jullie ook", "bent u het ermee eens", "ben je het ermee eens", "je wilt zeker", "u wilt zeker",
        "wil je niet", "wilt u niet", "zou je niet", "zou u niet", "zou het niet", "moet je niet", "moet u niet", "kun je niet", "kunt u niet",
        "waarom heb je niet", "waarom hebt u niet", "waarom ben je niet", "waarom bent u niet", "waarom kwam je niet",
        "waarom kwam u niet", "waarom doe je niet", "waarom wil je niet", "waarom wilt u niet", "hoe komt het dat je niet", "hoe komt het dat u niet",
        "begrijp je wel", "begrijpt u wel", "besef je", "beseft u", "niet waar", "of niet soms", "geef je toe", "geeft u toe",
    }.Select(words => KeyValuePair.Create(words, words)));

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

    /// <summary>A label with a small letter where it begins as a sentence does; null where the capital may belong to a name.</summary>
    public static string? LowerCaseStart(string label)
    {
        var first = label.Split(' ', 2)[0];
        return first.Length > 0 && char.IsUpper(first[0]) && Beginnings.Contains(first.ToLowerInvariant())
            ? char.ToLowerInvariant(label[0]) + label[1..]
            : null;
    }

    /// <summary>Where a question lays an answer in somebody's mouth; null where it does not.</summary>
    public static (int Start, int Length)? SteersIn(string question)
    {
        if (question.EndsWith(LastWordThatSteers, StringComparison.OrdinalIgnoreCase))
        {
            return (question.Length - LastWordThatSteers.Length + 1, LastWordThatSteers.Length - 2);
        }

        return Steering.In(question) is [var found, ..] ? (found.Start, found.Length) : null;
    }

    private const string LastWordThatSteers = " toch?";

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
