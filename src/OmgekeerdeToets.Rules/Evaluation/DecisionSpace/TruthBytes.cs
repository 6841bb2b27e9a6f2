using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OmgekeerdeToets.Compilation.Spaces;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>From two bits per conjunction to one truth per rule, thirty-two at a time.</summary>
internal static class TruthBytes
{
    private const int AtOnce = 32;

    private static readonly Vector128<byte> FirstOrSecond = Vector128.Create(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, (byte)1);

    private static readonly Vector128<byte> ThirdOrFourth = Vector128.Create(2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, (byte)3);

    private static readonly Vector256<byte> BitOfByte = Vector256.Create(0x8040201008040201).AsByte();

    /// <summary>The truths of the first conjunctions.</summary>
    public static void Write(ReadOnlySpan<ulong> words, Span<Truth> truths)
    {
        var bytes = MemoryMarshal.AsBytes(truths);
        Span<byte> last = stackalloc byte[AtOnce];
        for (var i = 0; i < bytes.Length; i += AtOnce)
        {
            var word = ConjunctionBits.WordOf(i);
            var shift = i % ConjunctionBits.InWord;
            var found = TruthsOf(IsSet(words[word] >> shift), IsSet(words[word + 1] >> shift));
            if (bytes.Length - i >= AtOnce)
            {
                found.CopyTo(bytes[i..]);
            }
            else
            {
                found.CopyTo(last);
                last[..(bytes.Length - i)].CopyTo(bytes[i..]);
            }
        }
    }

    // INVARIANT: unknown is 0, false 1 and true 2.
    private static Vector256<byte> TruthsOf(Vector256<byte> isFalse, Vector256<byte> isUnknown) => Vector256.ConditionalSelect(
        isFalse, Vector256.Create((byte)Truth.False), Vector256.AndNot(Vector256.Create((byte)Truth.True), isUnknown));

    // Every one of the lowest bits to a byte of its own: all ones when it is set. By halves, which every processor has an instruction for.
    private static Vector256<byte> IsSet(ulong bits)
    {
        var four = Vector128.Create((uint)bits).AsByte();
        var spread = Vector256.Create(Vector128.Shuffle(four, FirstOrSecond), Vector128.Shuffle(four, ThirdOrFourth)) & BitOfByte;
        return Vector256.Equals(spread, BitOfByte);
    }
}
