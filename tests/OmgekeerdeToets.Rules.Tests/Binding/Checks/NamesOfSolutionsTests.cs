namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>A solution names others: what is lighter within its goal, and what goes together in a plan in any goal.</summary>
public sealed class NamesOfSolutionsTests
{
    private static readonly (string Path, string Text) Other = ("doelen/ander.yaml", TestPack.Base.Goal
        .Replace("doel: naar_school", "doel: op_reis").Replace("  niets_doen:\n    titel: Niets doen", "  step:\n    titel: Een step").Replace("vorm: niets_doen", "vorm: gesprek"));

    [Theory]
    [InlineData("niets_doen")]
    [InlineData("niets_don", "OT2046 niets_don")]
    [InlineData("step", "OT2046 step")]
    [InlineData("op_reis/step", "OT2046 op_reis/step")]
    [InlineData("fiets", "OT3307 fiets")]
    public void What_is_tried_first_is_another_solution_of_the_same_goal(string name, params string[] said) =>
        Errors(Naming($"eerst: [{name}]")).Should().Equal(said);

    [Theory]
    [InlineData("sluit_uit")]
    [InlineData("vereist")]
    [InlineData("versterkt")]
    public void What_goes_together_in_a_plan_is_a_solution_of_any_goal(string key)
    {
        Errors(Naming($"{key}: naar_school/niets_doen")).Should().BeEmpty();
        Errors(Naming($"{key}: op_reis/step")).Should().BeEmpty();
        Errors(Naming($"{key}: op_reis/stap")).Should().Equal("OT2046 op_reis/stap");
        Errors(Naming($"{key}: naar_school/fiets")).Should().Equal("OT3310 naar_school/fiets");
        Errors(Naming($"{key}: op_reis/fiets")).Should().Equal(["OT3310 op_reis/fiets"], "one name in two goals is one solution");
    }

    [Fact]
    public void Each_of_the_three_is_looked_at_when_all_are_there() =>
        Errors(Naming("sluit_uit: a/b\n    vereist: [op_reis/step, c/d]\n    versterkt: e/f")).Should().Equal("OT2046 a/b", "OT2046 c/d", "OT2046 e/f");

    [Fact]
    public void One_name_may_stand_under_two_of_them() =>
        Errors(Naming("vereist: op_reis/step\n    versterkt: op_reis/step")).Should().BeEmpty();

    private static TestPack Naming(string line) => TestPack.Base.Replacing("    vorm: natura\n", $"    vorm: natura\n    {line}\n");

    /// <summary>The other goal has no solution that is to do nothing, which is a warning.</summary>
    private static IEnumerable<string> Errors(TestPack pack) => pack.Said(Other).Where(said => !said.StartsWith("OT3304", StringComparison.Ordinal));
}
