using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Plain;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>The words of the trade that a text could not do without, each with what it means; only those that stand in it.</summary>
internal static class WordsSection
{
    public static IEnumerable<Block> Of(IEnumerable<Block> blocks)
    {
        var words = DocumentText.Of(blocks)
            .SelectMany(text => Jargon.Words.In(PlainSentences.WithoutQuotes(text.Text)))
            .DistinctBy(found => found.Entry)
            .OrderBy(found => found.Entry, StringComparer.Ordinal)
            .Select(found => new Item(Marker.Dot, RichText.Strong(found.Entry) + ": " + Phrase.Stopped(found.Meaning)))
            .ToImmutableArray();
        return words.IsEmpty ? [] : [new Section(2, LetterWording.Words, [new Bullets(words)])];
    }
}
