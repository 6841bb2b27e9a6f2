using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Evaluation.DecisionSpace;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.DecisionSpace;

public sealed class TruthBytesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(200)]
    public void Every_conjunction_gets_its_own_truth_and_nothing_beyond_is_touched(int count)
    {
        var blocks = new Vector256<ulong>[2];
        var marked = Enumerable.Range(0, count).Select(i => (Truth)(i * 7 % 3)).ToArray();
        for (var i = 0; i < count; i++)
        {
            ConjunctionBits.Mark(blocks, i, marked[i]);
        }

        var truths = new Truth[count + 1];
        truths[count] = (Truth)9;
        TruthBytes.Write(MemoryMarshal.Cast<Vector256<ulong>, ulong>(blocks.AsSpan()), truths.AsSpan(0, count));

        truths[..count].Should().Equal(marked);
        truths[count].Should().Be((Truth)9);
    }
}
