using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Rules.Tests.Cases.Lines;

/// <summary>What a stream names as open is never less than what an investigation finds open, and what fell is seen alike.</summary>
public sealed class OpenNamesTests
{
    [Fact]
    public void What_an_investigation_finds_open_is_named()
    {
        var rules = RulePack.BuiltIn.Rules;
        var names = new OpenNames(rules.Blueprint);
        var (same, goals) = (0, 0);
        foreach (var situation in new RandomSituations(rules.Blueprint, 5).Take(100))
        {
            var found = Findings.Of(rules, situation);
            foreach (var verdict in Assessment.Weigh(found).Where(verdict => verdict.Kind != AdviceKind.NotAtStake))
            {
                // A choice of the municipality is filled in for every line of a stream; here it is left open now and then.
                var expected = Investigation.Of(rules, situation, verdict, 0).Robustness.DependsOn
                    .Where(name => rules.Blueprint.FindFact(name) is not { IsPolicyChoice: true })
                    .ToList();

                var open = names.Of(verdict, found);

                open.Should().OnlyHaveUniqueItems();
                expected.Should().BeSubsetOf(open);
                verdict.Solutions.Select(solution => OpenNames.CanStillMatter(solution.Weighed, solution.Consequences.Backing, found))
                    .Should().Equal(verdict.Solutions.Select(OpenFacts.CanStillMatter));
                same += open.SequenceEqual(expected) ? 1 : 0;
                goals++;
            }
        }

        goals.Should().BeGreaterThan(100);
        same.Should().BeGreaterThan(goals / 2, "it names more only where an answer is decided already");
    }
}
