using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>
/// The property by itself, on a fixed set of packs and quick enough to be run once for every mutant of the engine:
/// <c>stryker-engine.json</c> runs this test and no other.
/// </summary>
public sealed class EngineMutationTests
{
    private const ulong FirstSeed = 7_000;
    private const int Packs = 20;
    private const int Cases = 12;

    [Fact]
    public void The_engine_finds_what_the_reference_finds_on_a_fixed_set_of_packs()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Packs; seed++)
        {
            var sample = new Sample(PackDraw.Of(seed), seed);
            var pack = sample.Load()!;

            EngineTests.Difference(sample, pack, pack.Rules, Cases).Should().BeNull();
        }
    }
}
