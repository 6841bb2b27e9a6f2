using System.Collections.Immutable;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>Nothing depends on where something stands: not in which file, not in which line.</summary>
public sealed class OrderTests
{
    private const int Packs = 12;
    private const int Cases = 3;

    private static readonly string[] OfConditions = ["als:", "tenzij:", "geschikt_als:", "aan_de_orde_als:", "een_van:", "alle:", "geen_van:"];

    [Fact]
    public void Another_order_of_files_goals_solutions_and_rules_gives_the_same_bytes() =>
        Proving.ForPacks(Packs, PackSize.Usual, (sample, pack) => Difference(sample, pack, false, (mine, yours) => Json(mine) == Json(yours)));

    // A report names the conditions of a rule in the order of their author; what they come to is the same in any order.
    [Fact]
    public void Another_order_of_conditions_gives_the_same_advice() =>
        Proving.ForPacks(Packs, PackSize.Usual, (sample, pack) => Difference(sample, pack, true, (mine, yours) => Show(mine) == Show(yours)));

    private static Failure? Difference(
        Sample sample, RulePack pack, bool conditionsToo, Func<AssessmentResult, AssessmentResult, bool> same)
    {
        var shuffled = Shuffled(sample.Text, new Draw(sample.Seed), conditionsToo).Load().GetOrThrow();
        if (shuffled.Fingerprint != pack.Fingerprint)
        {
            return new Failure(sample, "another fingerprint");
        }

        var reader = new CaseReader(shuffled);
        return sample.Cases(pack, Cases)
            .Select(situation => same(pack.Assess(situation), shuffled.Assess(reader.ReadText(CaseText.Json(situation)).GetOrThrow()))
                ? null
                : new Failure(sample, "another advice", situation))
            .FirstOrDefault(failure => failure is not null);
    }

    private static string Json(AssessmentResult result) => Report.Json(result);

    private static string Show(AssessmentResult result) => string.Join('\n', result.Goals.Select(advice =>
        $"{Engines.Show(advice.Verdict)} {advice.IsProvisional} {advice.Robustness.OpenQuestionsDoNotMatter} "
        + string.Join(", ", advice.Robustness.DependsOn)));

    // Every section of the vocabulary in a file of its own, and goals in files of another name.
    private static PackText Shuffled(PackText text, Draw draw, bool conditionsToo)
    {
        var pages = text.Pages.SelectMany((page, i) => page.Path switch
        {
            "begrippen/alles.yaml" => page.Blocks.Select(block => new PackPage($"begrippen/{block.Line.TrimEnd(':')}.yaml", [Inside(block)])),
            ['d', 'o', 'e', 'l', 'e', 'n', ..] => [new PackPage($"doelen/bestand{text.Pages.Length - i}.yaml", Among(page.Blocks))],
            _ => new[] { page with { Blocks = Among(page.Blocks) } },
        });
        return new PackText([.. pages]);

        ImmutableArray<Block> Among(ImmutableArray<Block> blocks) => [.. draw.Some(blocks, blocks.Length).Select(Inside)];

        // The order of options, of weighing and of what is shown means something.
        Block Inside(Block block) => block.Line is "weging:" or "opties:" or "toon:" || (!conditionsToo && OfConditions.Contains(block.Line.TrimStart('-', ' ')))
            ? block
            : block with { Children = Among(block.Children) };
    }
}
