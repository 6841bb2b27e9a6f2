using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OmgekeerdeToets.Syntax;

/// <summary>Words in prose that are worth a second look: a means where a goal should stand, and words that put people down.</summary>
internal static class LoadedWords
{
    private static readonly FrozenSet<string> Means = new[]
    {
        "toelage", "uitkering", "bijstand", "subsidie", "vergoeding", "toeslag", "budget", "voorziening", "traject", "cursus",
        "lening", "voorschot", "beschikking", "indicatie", "verwijzing", "maatregel", "boete", "aanvraag", "aanvragen",
        "verstrekken", "toekennen",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What puts people down, and what to write instead.</summary>
    private static readonly FrozenDictionary<string, string> Stigma = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["fraudeur"] = "wat er gebeurde, en wie dat heeft vastgesteld",
        ["fraudeurs"] = "wat er gebeurde, en wie dat heeft vastgesteld",
        ["uitkeringstrekker"] = "iemand met een uitkering",
        ["uitkeringstrekkers"] = "mensen met een uitkering",
        ["profiteur"] = "wat iemand deed",
        ["profiteurs"] = "wat mensen deden",
        ["profiteert"] = "wat iemand krijgt, en waarom",
        ["klaploper"] = "wat iemand deed",
        ["probleemgezin"] = "een gezin met problemen",
        ["probleemgezinnen"] = "gezinnen met problemen",
        ["probleemgeval"] = "iemand met een probleem",
        ["draaideurklant"] = "iemand die vaker om hulp vraagt",
        ["zorgmijder"] = "iemand die geen hulp wil of kan vragen",
        ["zorgmijders"] = "mensen die geen hulp willen of kunnen vragen",
        ["junk"] = "iemand met een verslaving",
        ["verslaafde"] = "iemand met een verslaving",
        ["verslaafden"] = "mensen met een verslaving",
        ["zwerver"] = "iemand zonder huis",
        ["zwervers"] = "mensen zonder huis",
        ["onwillig"] = "wat iemand wel en niet wil, in eigen woorden",
        ["onwillige"] = "wat iemand wel en niet wil, in eigen woorden",
        ["lui"] = "wat iemand doet en laat, en waarom",
        ["asociaal"] = "wat iemand deed",
        ["asociale"] = "wat iemand deed",
        ["allochtoon"] = "niets: laat afkomst weg",
        ["allochtonen"] = "niets: laat afkomst weg",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '?', '!', '(', ')', '"', '/', '\n'];

    /// <summary>The word in a title that names a means; null when there is none.</summary>
    public static string? MeansIn(string title) => WordsOf(title).Select(word => word.Word).FirstOrDefault(Means.Contains);

    /// <summary>Where words that put people down stand in a text, and what to write instead.</summary>
    public static ImmutableArray<(int Start, string Word, string Better)> StigmaIn(string text) =>
    [
        .. WordsOf(text).Where(word => Stigma.ContainsKey(word.Word)).Select(word => (word.Start, word.Word, Stigma[word.Word])),
    ];

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
