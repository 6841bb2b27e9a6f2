using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>A fact that no rule of a goal reads, and no <c>controle</c>, changes nothing about that goal.</summary>
public sealed class IrrelevanceTests
{
    private const int Packs = 40;
    private const int Cases = 4;

    [Fact]
    public void An_irrelevant_fact_changes_nothing()
    {
        var changed = 0;
        Proving.ForPacks(Packs, PackSize.Usual, (sample, pack) =>
        {
            var other = new SituationDraw(pack, sample.Seed + 1);
            var checkedFacts = pack.Blueprint.Checks.SelectMany(check => PackContents.Of(pack, check.Rule).Reads()).ToList();
            foreach (var situation in sample.Cases(pack, Cases))
            {
                var facts = other.Next();
                foreach (var goal in pack.Blueprint.Goals)
                {
                    var read = PackContents.Of(pack, goal).Reads().Concat(checkedFacts).Select(fact => fact.List ?? fact.Name).ToHashSet(StringComparer.Ordinal);
                    var irrelevant = pack.Blueprint.Facts.Where(fact => !fact.IsPolicyChoice && !read.Contains(fact.Name)).ToList();
                    var changing = irrelevant.Aggregate(situation, (said, fact) =>
                        said.With(facts.FactOf(fact) ?? new Fact(fact, FactValue.NotAsked)));
                    changed += irrelevant.Count;
                    if (Show(pack, changing, goal.Name) != Show(pack, situation, goal.Name))
                    {
                        return new Failure(sample, $"{goal.Name} changes with {string.Join(", ", irrelevant.Select(fact => fact.Name))}", changing);
                    }
                }
            }

            return null;
        });
        changed.Should().BeGreaterThan(Packs * Cases);
    }

    // All that is decided about a goal, robustness too.
    private static string Show(RulePack pack, Situation situation, string goal)
    {
        var advice = pack.Assess(situation, new AssessmentOptions { Completions = 200 }).Goals.Single(one => one.Goal == goal);
        var robust = advice.Robustness;
        return $"{Engines.Show(advice.Verdict)} {advice.AtStake} {advice.Carried} {advice.IsProvisional} "
            + $"{robust.IsComplete} {robust.OpenQuestionsDoNotMatter} {string.Join(", ", robust.DependsOn)}";
    }
}
