using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>
/// The property by itself, on a fixed set of packs in small portions: <c>mutation/run engine</c> tries every mutant of the
/// engine with these tests and no other.
/// </summary>
public sealed class EngineMutationTests
{
    private const int PacksOfAPortion = 2;
    private const int Cases = 12;
    private const int Apart = 100;

    public static TheoryData<int> Usual { get; } = Portions(7_000, 40);

    public static TheoryData<int> Wide { get; } = Portions(20_000, 24);

    public static TheoryData<int> Small { get; } = Portions(30_000, 24);

    [Theory]
    [MemberData(nameof(Usual))]
    public void The_engine_finds_what_the_reference_finds_on_a_fixed_set_of_packs(int first) => FindTheSame(first, PackSize.Usual);

    [Theory]
    [MemberData(nameof(Wide))]
    public void And_where_numbers_are_very_large_or_very_fine(int first) => FindTheSame(first, PackSize.Wide);

    [Theory]
    [MemberData(nameof(Small))]
    public void And_where_numbers_lie_close_together(int first) => FindTheSame(first, PackSize.Small);

    private static TheoryData<int> Portions(int first, int count) => [.. Enumerable.Range(0, count).Select(i => first + (i * Apart))];

    private static void FindTheSame(int first, PackSize size)
    {
        for (var seed = (ulong)first; seed < (ulong)(first + PacksOfAPortion); seed++)
        {
            var sample = new Sample(PackDraw.Of(seed, size), seed);
            var pack = sample.Load()!;

            EngineTests.Difference(sample, pack, pack.Rules, Cases).Should().BeNull();
        }
    }
}
