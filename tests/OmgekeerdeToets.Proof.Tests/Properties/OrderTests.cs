using System.Collections.Immutable;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>Nothing depends on where something stands: not in which file, not in which line.</summary>
public sealed class OrderTests
{
    private const int Packs = 15;
    private const int Cases = 4;

    [Fact]
    public void Another_order_of_rules_solutions_conditions_and_files_gives_the_same_bytes() =>
        Proving.ForPacks(Packs, PackSize.Usual, (sample, pack) =>
        {
            var shuffled = Shuffled(sample.Text, new Draw(sample.Seed)).Load().GetOrThrow();
            if (shuffled.Fingerprint != pack.Fingerprint)
            {
                return new Failure(sample, "another fingerprint");
            }

            var cases = sample.Cases(pack, Cases).Zip(sample.Cases(pack, Cases).Select(situation => For(shuffled, situation)));
            return cases.Select(pair => Advice(pack, pair.First) == Advice(shuffled, pair.Second)
                ? null
                : new Failure(sample, "another advice", pair.First)).FirstOrDefault(failure => failure is not null);
        });

    /// <summary>The same facts for a pack that says the same.</summary>
    internal static Situation For(RulePack pack, Situation situation) =>
        new CaseReader(pack).ReadText(Proof.Tests.Cases.CaseText.Json(situation)).GetOrThrow();

    internal static string Advice(RulePack pack, Situation situation) => Report.Json(pack.Assess(situation));

    // Every vocabulary section in a file of its own, goals in files of another name.
    private static PackText Shuffled(PackText text, Draw draw)
    {
        var pages = text.Pages.SelectMany((page, i) => page.Path switch
        {
            "begrippen/alles.yaml" => page.Blocks.Select(block => new PackPage($"begrippen/{block.Line.TrimEnd(':')}.yaml", [Shuffled(block, draw)])),
            ['d', 'o', 'e', 'l', 'e', 'n', ..] => [new PackPage($"doelen/bestand{text.Pages.Length - i}.yaml", Shuffled(page.Blocks, draw))],
            _ => new[] { page with { Blocks = Shuffled(page.Blocks, draw) } },
        });
        return new PackText([.. pages]);
    }

    private static ImmutableArray<Block> Shuffled(ImmutableArray<Block> blocks, Draw draw) =>
        [.. draw.Some(blocks, blocks.Length).Select(block => Shuffled(block, draw))];

    // The first line of an item stands behind the dash, and the order of options and of weighing means something.
    private static Block Shuffled(Block block, Draw draw) => block.Line is "weging:" or "opties:" or "waarden:"
        ? block
        : block with { Children = Shuffled(block.Children, draw) };
}
