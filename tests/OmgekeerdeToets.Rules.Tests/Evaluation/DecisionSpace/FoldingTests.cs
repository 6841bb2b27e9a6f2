using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Evaluation.DecisionSpace;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.DecisionSpace;

public sealed class FoldingTests
{
    [Theory]
    [InlineData(0b101UL, 0b1101_0000UL, 0b1001_0000UL)]
    [InlineData(ulong.MaxValue, 0x8000_0000_0000_0001UL, 0x8000_0000_0000_0001UL)]
    [InlineData(ulong.MaxValue, 0UL, 0UL)]
    [InlineData(0x0123_4567_89AB_CDEFUL, ulong.MaxValue, 0x0123_4567_89AB_CDEFUL)]
    public void Bits_go_in_order_to_the_bits_of_the_mask(ulong bits, ulong mask, ulong placed)
    {
        Folding.Deposit(bits, mask).Should().Be(placed);
        Folding.DepositOneByOne(bits, mask).Should().Be(placed);
    }

    [Theory]
    [InlineData(Truth.True, false, Truth.True)]
    [InlineData(Truth.False, false, Truth.False)]
    [InlineData(Truth.Unknown, false, Truth.Unknown)]
    [InlineData(Truth.True, true, Truth.False)]
    [InlineData(Truth.False, true, Truth.True)]
    [InlineData(Truth.Unknown, true, Truth.Unknown)]
    public void A_group_counts_for_its_reader_as_it_is_or_as_its_opposite(Truth group, bool isOpposite, Truth reader)
    {
        // What is false may have been made unknown as well: false wins.
        ulong[] words = [0, 0, group == Truth.False ? 0b1000UL : 0, group == Truth.True ? 0 : 0b1000UL];

        Folding.Run([new Fold(From: 2, Bit: 3, To: 0, Readers: 0b10, isOpposite)], words);

        ConjunctionBits.TruthOf(words[0] >> 1, words[1] >> 1).Should().Be(reader);
        (words[0] & ~0b10UL).Should().Be(0);
        (words[1] & ~0b10UL).Should().Be(0);
    }
}
