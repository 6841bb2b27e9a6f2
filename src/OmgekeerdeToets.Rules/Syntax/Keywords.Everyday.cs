using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OmgekeerdeToets.Syntax;

/// <summary>
/// Everyday words and signs that people write where the language has one word of its own, and that word.
/// They are refused with the right word: two ways to say one thing would make two rules look different that are the same.
/// </summary>
internal static partial class Keywords
{
    private static readonly string[] LessWords = ["minder", "kleiner", "lager", "jonger", "korter", "eerder", "vroeger"];
    private static readonly string[] MoreWords = ["meer", "groter", "hoger", "ouder", "langer", "later"];

    private static readonly EverydayPhrase[] Fixed =
    [
        new("maximaal", AtMost), new("ten hoogste", AtMost), new("op zijn hoogst", AtMost), new("maximum", AtMost), new("max", AtMost),
        new("minimaal", AtLeast), new("ten minste", AtLeast), new("tenminste", AtLeast), new("op zijn minst", AtLeast),
        new("minimum", AtLeast), new("vanaf", AtLeast), new("gelijk aan", Is), new("is gelijk aan", Is),
        new("ongelijk aan", "is niet"), new("ongelijk", "is niet"), new("is ongelijk aan", "is niet"),
        new("niet gelijk aan", "is niet"), new("is niet gelijk aan", "is niet"),
        new("is hoogstens", AtMost), new("is minstens", AtLeast), new("is maximaal", AtMost), new("is minimaal", AtLeast),
        new("is ten minste", AtLeast), new("is ten hoogste", AtMost), new("is tussen", Between),
        new("is een van", "een van"), new("is geen van", "geen van"), new("is niet een van", "geen van"),
        new("in (", "een van ("), new("is in (", "een van ("), new("niet in (", "geen van ("),
        new("tot en met", Through), new("tot aan", Until),
        new("and", And), new("&&", And), new("&", And), new("alsook", And), new("evenals", And),
        new("or", Or), new("||", Or), new("|", Or), new("oftewel", Or), new("not", Not), new("!", Not),
        new("==", Is), new("!=", "is niet"), new("=<", AtMost), new("=>", AtLeast), new("≤", AtMost), new("≥", AtLeast), new("≠", "is niet"),
        new("×", "*"), new("·", "*"), new("÷", "/"), new("–", "-"), new("−", "-"), new("gedeeld door", "/"), new("plus", "+"),
        new("true", Yes), new("yes", Yes), new("waar", Yes), new("false", No), new("no", No), new("onwaar", No), new("null", Unknown),
        new("if", If), new("then", Then), new("else", Else), new("indien", If), new("wanneer", If),
        new("vandaag", ReferenceDate), new("voor elke", "voor alle"), new("voor elk", "voor alle"), new("voor ieder", "voor alle"),
        new("voor iedere", "voor alle"), new("voor een van", "voor minstens een van"), new("voor alle van", "voor alle"),
        new("het aantal", Count), new("aantal van", Count), new("de som van", "som van"), new("totaal van", "som van"),
        new("optelsom van", "som van"), new("maximum van", "hoogste van"), new("minimum van", "laagste van"),
        new("waarbij", With), new("waarvoor", With), new("rounded", Rounded),
        new("jaren sinds", "hele jaren sinds"), new("jaar sinds", "hele jaren sinds"), new("hele jaar sinds", "hele jaren sinds"),
        new("maanden sinds", "hele maanden sinds"), new("hele dagen sinds", "dagen sinds"),
        new("afgerond naar boven op", "naar boven afgerond op"), new("afgerond naar beneden op", "naar beneden afgerond op"),
        new("is leeg", "is onbekend"), new("is niet leeg", "is bekend"), new("is ingevuld", "is bekend"),
    ];

    /// <summary>Right phrases that begin with the words of a wrong one, so that the wrong one is not seen in them.</summary>
    private static readonly EverydayPhrase[] Right =
    [
        new("hele jaren sinds", ""), new("hele maanden sinds", ""),
    ];

    /// <summary>All of them, each once.</summary>
    public static readonly ImmutableArray<EverydayPhrase> Everyday =
        [.. Fixed.Concat(Comparatives()).Concat(Right).DistinctBy(phrase => phrase.Phrase, StringComparer.Ordinal)];

    /// <summary>Whether a pack may not use this word as a name: it would be read as something else in a formula.</summary>
    public static bool IsReserved(string word) => OfConditions.Contains(word) || EverydayWords.Contains(word);

    private static readonly FrozenSet<string> EverydayWords = Everyday
        .Where(phrase => phrase.Written.Length == 1)
        .Select(phrase => phrase.Phrase)
        .ToFrozenSet(StringComparer.Ordinal);

    // `niet ouder dan 12 jaar` is `hoogstens`, `kleiner of gelijk aan` too; each with and without `is` before it.
    private static IEnumerable<EverydayPhrase> Comparatives() =>
        LessWords.SelectMany(word => Comparatives(word, "minder dan", orEqual: AtMost, negated: AtLeast))
            .Concat(MoreWords.SelectMany(word => Comparatives(word, "meer dan", orEqual: AtLeast, negated: AtMost)));

    private static IEnumerable<EverydayPhrase> Comparatives(string word, string than, string orEqual, string negated)
    {
        EverydayPhrase[] phrases =
        [
            new($"{word} dan", than), new($"niet {word} dan", negated),
            new($"{word} dan of gelijk aan", orEqual), new($"{word} of gelijk aan", orEqual),
        ];
        return phrases
            .Concat(phrases.Select(phrase => new EverydayPhrase("is " + phrase.Phrase, phrase.Right)))
            .Where(phrase => phrase.Phrase != phrase.Right);
    }
}
