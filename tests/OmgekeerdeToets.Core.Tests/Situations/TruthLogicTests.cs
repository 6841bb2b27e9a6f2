using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Core.Tests.Situations;

/// <summary>Unknown stands between nee and ja: both is the least of two, either is the most, and not turns the order around.</summary>
public sealed class TruthLogicTests
{
    private static readonly Truth[] Order = [Truth.False, Truth.Unknown, Truth.True];

    [Fact]
    public void Both_is_the_least_and_either_the_most()
    {
        for (var left = 0; left < Order.Length; left++)
        {
            for (var right = 0; right < Order.Length; right++)
            {
                Order[left].And(Order[right]).Should().Be(Order[Math.Min(left, right)]);
                Order[left].Or(Order[right]).Should().Be(Order[Math.Max(left, right)]);
            }

            Order[left].Not().Should().Be(Order[^(left + 1)]);
        }
    }

    [Fact]
    public void The_bits_it_counts_on_are_these()
    {
        ((int)Truth.Unknown).Should().Be(0);
        ((int)Truth.False).Should().Be(1);
        ((int)Truth.True).Should().Be(2);
    }
}
