using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>What is generated is what an author could write: it loads, and its cases can be read.</summary>
public sealed class GeneratedPackTests
{
    [Fact]
    public void Cases_written_as_YAML_and_as_JSON_give_the_same_bytes_as_the_case_itself()
    {
        for (var seed = 0UL; seed < 12; seed++)
        {
            var sample = new Sample(PackDraw.Of(seed), seed);
            var pack = sample.Load()!;
            var reader = new CaseReader(pack);
            foreach (var situation in sample.Cases(pack, 4))
            {
                var yaml = Advice(pack, reader.ReadText(CaseText.Yaml(situation)).GetOrThrow());
                Advice(pack, reader.ReadText(CaseText.Json(situation)).GetOrThrow()).Should().Be(yaml);
                Advice(pack, situation).Should().Be(yaml);
            }
        }
    }

    private static string Advice(RulePack pack, Situation situation) =>
        Report.Json(pack.Assess(situation, new AssessmentOptions { Completions = 0 }));
}
