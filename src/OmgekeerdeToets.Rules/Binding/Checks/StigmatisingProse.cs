using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Text;

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
                diagnostics.Add(PlaceOf(text, start, word.Length), FairnessMessages.Stigmatising(word, better));
            }
        }
    }

    /// <summary>The word itself where the text stands in the file as it is; its first line otherwise.</summary>
    private static Span PlaceOf(Located<string> text, int start, int length) =>
        text.Span.Text == text.Value ? text.Span.Slice(start, length) : text.Span.FirstLine;
}
