using System.Runtime.Intrinsics.X86;
using OmgekeerdeToets.Compilation.Spaces;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>Moves groups into the conjunctions that read them, up to sixty-four at once.</summary>
internal static class Folding
{
    public static void Run(ReadOnlySpan<Fold> folds, Span<ulong> words)
    {
        foreach (ref readonly var fold in folds)
        {
            var (isFalse, isUnknown) = (words[fold.From] >> fold.Bit, words[fold.From + 1] >> fold.Bit);
            words[fold.To] |= Deposit(fold.IsOpposite ? ~(isFalse | isUnknown) : isFalse, fold.Readers);
            words[fold.To + 1] |= Deposit(isUnknown & ~isFalse, fold.Readers); // false wins from unknown
        }
    }

    /// <summary>The lowest bits, in order, to the bits that are set in a mask.</summary>
    public static ulong Deposit(ulong bits, ulong mask) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.ParallelBitDeposit(bits, mask) : DepositOneByOne(bits, mask);

    /// <summary>The same on a processor that has no instruction for it.</summary>
    public static ulong DepositOneByOne(ulong bits, ulong mask)
    {
        var placed = 0UL;
        for (; mask != 0; mask &= mask - 1, bits >>= 1)
        {
            placed |= (bits & 1) != 0 ? mask & (~mask + 1) : 0;
        }

        return placed;
    }
}
