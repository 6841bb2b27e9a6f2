using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>The engine of the product means what the reference means: every truth, every amount, every advice.</summary>
public sealed class EngineTests
{
    private const int Packs = 100;
    private const int CasesPerPack = 20;

    [Fact]
    public void The_engine_finds_what_the_reference_finds_on_generated_packs() =>
        Proving.ForPacks(Packs, PackSize.Usual, (sample, pack) => Difference(sample, pack, pack.Rules, CasesPerPack));

    internal static Failure? Difference(Sample sample, RulePack pack, IRuleSet engine, int cases)
    {
        var reference = Engines.ReferenceOf(pack);
        foreach (var situation in sample.Cases(pack, cases))
        {
            if (Engines.Difference(engine, reference, situation) is { } difference)
            {
                return new Failure(sample, difference, situation);
            }
        }

        return null;
    }
}
