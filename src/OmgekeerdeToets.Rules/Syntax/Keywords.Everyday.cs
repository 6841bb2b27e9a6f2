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

    private static readonly (string Written, string Meant)[] Fixed =
    [
        ("maximaal", AtMost), ("ten hoogste", AtMost), ("op zijn hoogst", AtMost), ("maximum", AtMost), ("max", AtMost),
        ("minimaal", AtLeast), ("ten minste", AtLeast), ("tenminste", AtLeast), ("op zijn minst", AtLeast),
        ("minimum", AtLeast), ("vanaf", AtLeast), ("gelijk aan", Is), ("is gelijk aan", Is),
        ("ongelijk aan", "is niet"), ("ongelijk", "is niet"), ("is ongelijk aan", "is niet"),
        ("niet gelijk aan", "is niet"), ("is niet gelijk aan", "is niet"),
        ("is hoogstens", AtMost), ("is minstens", AtLeast), ("is maximaal", AtMost), ("is minimaal", AtLeast),
        ("is ten minste", AtLeast), ("is ten hoogste", AtMost), ("is tussen", Between),
        ("is een van", "een van"), ("is geen van", "geen van"), ("is niet een van", "geen van"),
        ("in (", "een van ("), ("is in (", "een van ("), ("niet in (", "geen van ("),
        ("tot en met", Through), ("tot aan", Until),
        ("and", And), ("&&", And), ("&", And), ("alsook", And), ("evenals", And),
        ("or", Or), ("||", Or), ("|", Or), ("oftewel", Or), ("not", Not), ("!", Not),
        ("==", Is), ("!=", "is niet"), ("=<", AtMost), ("=>", AtLeast), ("≤", AtMost), ("≥", AtLeast), ("≠", "is niet"),
        ("×", "*"), ("·", "*"), ("÷", "/"), ("–", "-"), ("−", "-"), ("gedeeld door", "/"), ("plus", "+"),
        ("true", Yes), ("yes", Yes), ("waar", Yes), ("false", No), ("no", No), ("onwaar", No), ("null", Unknown),
        ("if", If), ("then", Then), ("else", Else), ("indien", If), ("wanneer", If),
        ("vandaag", ReferenceDate), ("voor elke", "voor alle"), ("voor elk", "voor alle"), ("voor ieder", "voor alle"),
        ("voor iedere", "voor alle"), ("voor een van", "voor minstens een van"), ("voor alle van", "voor alle"),
        ("het aantal", Count), ("aantal van", Count), ("de som van", "som van"), ("totaal van", "som van"),
        ("optelsom van", "som van"), ("maximum van", "hoogste van"), ("minimum van", "laagste van"),
        ("waarbij", With), ("waarvoor", With), ("rounded", Rounded),
        ("jaren sinds", "hele jaren sinds"), ("jaar sinds", "hele jaren sinds"), ("hele jaar sinds", "hele jaren sinds"),
        ("maanden sinds", "hele maanden sinds"), ("hele dagen sinds", "dagen sinds"),
        ("afgerond naar boven op", "naar boven afgerond op"), ("afgerond naar beneden op", "naar beneden afgerond op"),
        ("is leeg", "is onbekend"), ("is niet leeg", "is bekend"), ("is ingevuld", "is bekend"),
    ];

    /// <summary>Right phrases that begin with the words of a wrong one, so that the wrong one is not seen in them.</summary>
    private static readonly (string Written, string Meant)[] Right =
    [
        ("hele jaren sinds", ""), ("hele maanden sinds", ""),
    ];

    /// <summary>What people write, in words, with the words meant; no words meant where what was written is right.</summary>
    public static readonly ImmutableArray<(ImmutableArray<string> Written, ImmutableArray<string> Meant)> Everyday =
    [
        .. Fixed.Concat(Comparatives()).Concat(Right)
            .DistinctBy(pair => pair.Written, StringComparer.Ordinal)
            .Select(pair => (Split(pair.Written), Split(pair.Meant))),
    ];

    /// <summary>Whether a pack may not use this word as a name: it would be read as something else in a formula.</summary>
    public static bool IsReserved(string word) => OfConditions.Contains(word) || EverydayWords.Contains(word);

    private static readonly FrozenSet<string> EverydayWords = Everyday
        .Where(pair => pair.Written.Length == 1)
        .Select(pair => pair.Written[0])
        .ToFrozenSet(StringComparer.Ordinal);

    // `niet ouder dan 12 jaar` is `hoogstens`, `kleiner of gelijk aan` too; each with and without `is` before it.
    private static IEnumerable<(string Written, string Meant)> Comparatives() =>
        LessWords.SelectMany(word => Comparatives(word, "minder dan", orEqual: AtMost, negated: AtLeast))
            .Concat(MoreWords.SelectMany(word => Comparatives(word, "meer dan", orEqual: AtLeast, negated: AtMost)));

    private static IEnumerable<(string Written, string Meant)> Comparatives(string word, string than, string orEqual, string negated)
    {
        (string Written, string Meant)[] phrases =
        [
            ($"{word} dan", than), ($"niet {word} dan", negated),
            ($"{word} dan of gelijk aan", orEqual), ($"{word} of gelijk aan", orEqual),
        ];
        return phrases
            .Concat(phrases.Select(phrase => ("is " + phrase.Written, phrase.Meant)))
            .Where(phrase => phrase.Item1 != phrase.Item2);
    }

    private static ImmutableArray<string> Split(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
