using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Rules.Tests.Cases.Lines;

/// <summary>What a stream names as open is never less than what an advice turns on, and never more than what its rules read.</summary>
public sealed class OpenNamesTests
{
    [Fact]
    public void What_an_advice_turns_on_is_named_and_nothing_that_no_rule_reads()
    {
        var rules = RulePack.BuiltIn.Rules;
        var names = new OpenNames(rules.Blueprint);
        var goals = 0;
        foreach (var situation in new RandomSituations(rules.Blueprint, 5).Take(60))
        {
            var found = Findings.Of(rules, situation);
            foreach (var verdict in Assessment.Weigh(found).Where(verdict => verdict.Kind != AdviceKind.NotAtStake))
            {
                var open = names.Of(verdict, found);

                open.Should().OnlyHaveUniqueItems();
                Asked(rules, Investigation.Of(rules, situation, verdict, 256)).Should().BeSubsetOf(open);
                open.Should().BeSubsetOf(Investigation.Of(rules, situation, verdict, 0).Robustness.DependsOn);
                verdict.Solutions.Where(solution => OpenNames.CanStillMatter(solution.Weighed, verdict.Goal, found))
                    .Should().Equal(GoalRules.CanStillMatter(verdict));
                goals++;
            }
        }

        goals.Should().BeGreaterThan(60);
    }

    /// <summary>A choice of the municipality is filled in for every line of a stream; here it is left open now and then.</summary>
    private static IEnumerable<string> Asked(IRuleSet rules, Investigation investigation) =>
        investigation.Robustness.DependsOn.Where(name => rules.Blueprint.FindFact(name) is not { IsPolicyChoice: true });
}
