using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>
/// The property by itself, on a fixed set of packs in small portions: <c>mutation/run engine</c> tries every mutant of the
/// engine with these tests and no other.
/// </summary>
public sealed class EngineMutationTests
{
    private const int PacksOfAPortion = 8;
    private const int Cases = 12;

    [Theory]
    [InlineData(7_000)]
    [InlineData(7_100)]
    [InlineData(7_200)]
    [InlineData(7_300)]
    [InlineData(7_400)]
    [InlineData(7_500)]
    [InlineData(7_600)]
    [InlineData(7_700)]
    [InlineData(7_800)]
    [InlineData(7_900)]
    public void The_engine_finds_what_the_reference_finds_on_a_fixed_set_of_packs(int first)
    {
        for (var seed = (ulong)first; seed < (ulong)(first + PacksOfAPortion); seed++)
        {
            var sample = new Sample(PackDraw.Of(seed), seed);
            var pack = sample.Load()!;

            EngineTests.Difference(sample, pack, pack.Rules, Cases).Should().BeNull();
        }
    }
}
