namespace OmgekeerdeToets.Rules.Tests.Evaluation.DecisionSpace;

public sealed class DecisionSpaceRuleSetTests
{
    [Fact]
    public void It_finds_what_the_rules_of_the_built_in_pack_mean()
    {
        var pack = RulePack.BuiltIn;

        Agreement.Check(pack, new RandomSituations(pack.Blueprint, seed: 7).Take(300)).Should().BePositive();
    }
}
