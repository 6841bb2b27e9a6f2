using System.Globalization;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Plain;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A sentence that nobody can read aloud in one breath.</summary>
internal static class LongSentences
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var most = PlainSentence.MostWords.ToString(CultureInfo.InvariantCulture);
        foreach (var text in Prose.Of(pack.Syntax).Where(text => !text.IsBroken))
        {
            foreach (var sentence in PlainSentences.TooLong(text.Value))
            {
                diagnostics.Add(
                    Prose.PlaceOf(text, sentence.Start, sentence.Length),
                    PlainMessages.TooLong(sentence.Words.ToString(CultureInfo.InvariantCulture), most));
            }
        }
    }
}
