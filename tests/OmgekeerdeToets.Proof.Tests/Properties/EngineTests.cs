using System.Globalization;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>The engine of the product means what the reference means: every truth, every amount, every advice.</summary>
public sealed class EngineTests
{
    private const int Packs = 100;
    private const int Cases = 20;
    private const int CasesInLongMode = 100;
    private const int PacksOfAKind = 40;
    private const int OfAKindInLong = 10;
    private const int PacksPerMilestone = 250;
    private const ulong Seed = 20261122;

    [Fact]
    public void The_engine_finds_what_the_reference_finds_on_generated_packs()
    {
        var census = new Census();
        if (LongMode.IsOn)
        {
            InLongMode(census);
            return;
        }

        Proving.ForPacks(Packs, PackSize.Usual, (sample, pack) => Compare(sample, pack, census, Cases), Seed);

        census.TooFew().Should().BeEmpty("what was hardly tried is not proven");
        census.DistinctPacks.Should().Be(Packs);
    }

    [Theory]
    [InlineData(nameof(PackSize.Wide))]
    [InlineData(nameof(PackSize.Lists))]
    [InlineData(nameof(PackSize.Again))]
    public void The_engine_finds_what_the_reference_finds_where_packs_are_of_a_kind(string kind)
    {
        var census = new Census();

        Proving.ForPacks(
            LongMode.IsOn ? LongMode.Packs / OfAKindInLong : PacksOfAKind,
            kind switch { nameof(PackSize.Wide) => PackSize.Wide, nameof(PackSize.Lists) => PackSize.Lists, _ => PackSize.Again },
            (sample, pack) => Compare(sample, pack, census, Cases),
            LongMode.IsOn ? LongMode.Seed : Seed);

        census.DistinctPacks.Should().BePositive();
    }

    /// <summary>The first case in which an engine says something else than the reference; null when there is none.</summary>
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

    private static Failure? Compare(Sample sample, RulePack pack, Census census, int cases)
    {
        if (sample.IsDrawn)
        {
            census.Count(pack);
        }

        var reference = Engines.ReferenceOf(pack);
        foreach (var situation in sample.Cases(pack, cases))
        {
            var (found, meant) = (Findings.Of(pack.Rules, situation), Findings.Of(reference, situation));
            var (advice, right) = (Assessment.Weigh(found), Assessment.Weigh(meant));
            if ((Engines.Difference(found, meant) ?? Engines.Difference(advice, right) ?? Engines.InOneGoal(pack.Rules, reference, situation)) is { } difference)
            {
                return new Failure(sample, difference, situation);
            }

            census.Count(meant);
            census.Count(right);
        }

        return null;
    }

    private static void InLongMode(Census census)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"OMGEKEERDETOETS_ZAAD={LongMode.Seed}"));
        Proving.ForPacks(
            LongMode.Packs,
            PackSize.Usual,
            (sample, pack) =>
            {
                var failure = Compare(sample, pack, census, CasesInLongMode);
                if (census.TryTakeMilestone(PacksPerMilestone))
                {
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{census.Packs} packs, {census.Cases} cases"));
                    Store(census);
                }

                return failure;
            },
            LongMode.Seed,
            Environment.ProcessorCount);
        Store(census);
        census.TooFew().Should().BeEmpty("what was hardly tried is not proven");
        census.DistinctPacks.Should().BeGreaterThanOrEqualTo(Math.Min(LongMode.Packs, 10_000));
    }

    // Also on the way: a run that is broken off has still tried what it tried.
    private static void Store(Census census)
    {
        var command = string.Create(
            CultureInfo.InvariantCulture,
            $"OMGEKEERDETOETS_LANG=ja OMGEKEERDETOETS_PAKKETTEN={LongMode.Packs} OMGEKEERDETOETS_ZAAD={LongMode.Seed} dotnet test -c Release tests/OmgekeerdeToets.Proof.Tests --filter FullyQualifiedName~Properties.EngineTests");
        lock (census)
        {
            File.WriteAllText(
                Checkout.Path("tests", "OmgekeerdeToets.Proof.Tests", "Results", "engines.md"),
                census.Report("Engine and reference on generated packs", command));
        }
    }
}
