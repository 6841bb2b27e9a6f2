using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Plain;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>Words that the makers of the pack agreed not to use (<c>vermijd</c>).</summary>
internal static class AvoidedWords
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var avoided = pack.Syntax.Header?.Avoided ?? [];
        var words = new PhraseBook(avoided
            .Where(entry => !entry.Word.IsBroken && !entry.Instead.IsBroken)
            .Select(entry => KeyValuePair.Create(entry.Word.Value.ToLowerInvariant(), entry.Instead.Value))
            .DistinctBy(entry => entry.Key, StringComparer.Ordinal));
        foreach (var text in Prose.Of(pack.Syntax).Where(text => !text.IsBroken))
        {
            foreach (var found in words.In(text.Value))
            {
                diagnostics.Add(Prose.PlaceOf(text, found.Start, found.Length), PlainMessages.NotOurWord(found.Entry, found.Meaning));
            }
        }
    }
}
