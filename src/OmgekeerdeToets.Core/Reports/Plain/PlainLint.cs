using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Reports.Plain;

/// <summary>What makes a text hard or hurtful to read.</summary>
internal enum PlainFault
{
    /// <summary>More than <see cref="PlainSentence.MostWords"/> words.</summary>
    LongSentence,

    /// <summary>A word of the trade that nothing explains.</summary>
    Jargon,

    /// <summary>A word that blames or puts people down.</summary>
    Stigma,
}

/// <param name="Fault">What is wrong.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The sentence or the word.</param>
/// <param name="Better">What to write instead, or what the word means; how many words a long sentence has.</param>
internal sealed record PlainFinding(PlainFault Fault, int Start, int Length, string Text, string Better);

/// <summary>Reads a text as somebody does who never worked for a municipality.</summary>
internal static class PlainLint
{
    /// <param name="text">What is read.</param>
    /// <param name="explained">Words of the trade that are explained elsewhere in the same document.</param>
    public static ImmutableArray<PlainFinding> Of(string text, IReadOnlySet<string>? explained = null) =>
    [
        .. PlainSentences.Of(text)
            .Where(sentence => sentence.IsTooLong)
            .Select(sentence => new PlainFinding(
                PlainFault.LongSentence, sentence.Start, sentence.Length, sentence.Text, sentence.Words.ToString(CultureInfo.InvariantCulture))),
        .. Jargon.Words.In(text)
            .Where(found => explained?.Contains(found.Entry) != true && !Jargon.IsExplained(text, found))
            .Select(found => Word(PlainFault.Jargon, found)),
        .. Stigma.Words.In(text).Select(found => Word(PlainFault.Stigma, found)),
    ];

    private static PlainFinding Word(PlainFault fault, FoundPhrase found) => new(fault, found.Start, found.Length, found.Entry, found.Meaning);
}
