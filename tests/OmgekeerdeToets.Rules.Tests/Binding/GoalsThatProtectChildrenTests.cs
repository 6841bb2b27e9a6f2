namespace OmgekeerdeToets.Rules.Tests.Binding;

public sealed class GoalsThatProtectChildrenTests
{
    [Theory]
    [InlineData("kind_groeit_veilig_en_warm_op", true)]
    [InlineData("nu_veilig", true)]
    [InlineData("kinderen_naar_school", false)]
    [InlineData("aan_het_werk_ondanks_schulden", false)]
    public void Are_those_about_children_growing_up_or_about_safety(string goal, bool expected) =>
        RulePack.BuiltIn.Blueprint.FindGoal(goal)!.ProtectsChildren.Should().Be(expected);
}
