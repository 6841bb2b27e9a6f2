using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Plain;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>The words of the trade that a text could not do without, each with what it means; only those that stand in it.</summary>
internal static class WordsSection
{
    public static IEnumerable<Block> Of(IEnumerable<Block> blocks)
    {
        var words = DocumentText.Of(blocks)
            .SelectMany(text => Jargon.Words.In(PlainSentences.WithoutQuotes(text.Text)))
            .DistinctBy(found => found.Entry)
            .OrderBy(found => found.Entry, StringComparer.Ordinal)
            .GroupBy(found => found.Meaning, StringComparer.Ordinal)
            .Select(forms => new Item(
                Marker.Dot, RichText.Strong(string.Join(", ", forms.Select(found => found.Entry))) + ": " + Phrase.Stopped(forms.Key)))
            .ToImmutableArray();
        return words.IsEmpty ? [] : [new Section(2, LetterWording.Words, [new Bullets(words)])];
    }
}
