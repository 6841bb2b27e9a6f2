using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>How the truths of conjunctions lie in blocks: false wins from unknown, and what is neither is true.</summary>
internal static class ConjunctionBits
{
    public const int InWord = 64;

    public const int WordsInBlock = 4;

    /// <summary>A block in which every conjunction is unknown.</summary>
    public static readonly Vector256<ulong> AllUnknown = Vector256.Create(0, ulong.MaxValue, 0, ulong.MaxValue);

    /// <summary>The word that says which conjunctions are false; the next one says which are unknown.</summary>
    public static int WordOf(int conjunction) => 2 * (conjunction / InWord);

    public static void Mark(Span<Vector256<ulong>> blocks, int conjunction, Truth truth)
    {
        var words = MemoryMarshal.Cast<Vector256<ulong>, ulong>(blocks)[WordOf(conjunction)..];
        var bit = 1UL << (conjunction % InWord);
        words[0] |= truth == Truth.False ? bit : 0;
        words[1] |= truth == Truth.Unknown ? bit : 0;
    }

    /// <summary>What several rows come to when it is not known which of them counts: false where all are, unknown where some are either.</summary>
    public static Vector256<ulong> Between(Vector256<ulong> all, Vector256<ulong> some)
    {
        var eitherWay = some | Vector256.Shuffle(some, Vector256.Create(0UL, 0, 2, 2));
        return Vector256.ConditionalSelect(AllUnknown, eitherWay, all);
    }

    /// <summary>The truth of the conjunction in a bit of a word and the word after it.</summary>
    public static Truth TruthAt(ReadOnlySpan<ulong> words, int word, int bit) => TruthOf(words[word] >> bit, words[word + 1] >> bit);

    /// <summary>The truth of the conjunction in the lowest bit. INVARIANT: unknown is 0, false 1 and true 2.</summary>
    public static Truth TruthOf(ulong isFalse, ulong isUnknown) => (Truth)((isFalse & 1) | ((~(isFalse | isUnknown) & 1) << 1));
}
