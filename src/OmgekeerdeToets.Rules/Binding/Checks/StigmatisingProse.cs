using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>Words that put people down, in any sentence that people read.</summary>
internal static class StigmatisingProse
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var text in Prose.Of(pack.Syntax).Where(text => !text.IsBroken))
        {
            foreach (var (start, word, better) in LoadedWords.StigmaIn(text.Value))
            {
                diagnostics.Add(Prose.PlaceOf(text, start, word.Length), FairnessMessages.Stigmatising(word, better));
            }
        }
    }
}
