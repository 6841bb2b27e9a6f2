using System.Runtime.InteropServices;
using OmgekeerdeToets.Compilation.Spaces;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>From two bits per conjunction to one truth per rule, eight at a time.</summary>
internal static class TruthBytes
{
    private const int AtOnce = 8;

    /// <summary>The truths of the first conjunctions.</summary>
    public static void Write(ReadOnlySpan<ulong> words, Span<Truth> truths)
    {
        var bytes = MemoryMarshal.AsBytes(truths);
        for (var i = 0; i < truths.Length; i += AtOnce)
        {
            var word = ConjunctionBits.WordOf(i);
            var shift = i % ConjunctionBits.InWord;
            var eight = ConjunctionBits.TruthsOf((byte)(words[word] >> shift), (byte)(words[word + 1] >> shift));
            var rest = bytes[i..];
            MemoryMarshal.AsBytes(new Span<ulong>(ref eight))[..Math.Min(AtOnce, rest.Length)].CopyTo(rest);
        }
    }
}
