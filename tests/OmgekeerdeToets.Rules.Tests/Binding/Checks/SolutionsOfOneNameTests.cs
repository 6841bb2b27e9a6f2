namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>Solutions of one name in several goals are one solution, in one form; a talk and doing nothing are of their goal alone.</summary>
public sealed class SolutionsOfOneNameTests
{
    [Theory]
    [InlineData("natura", "natura")]
    [InlineData("natura", "geld", "OT3004 geld")]
    [InlineData("natura", "gesprek", "OT3004 gesprek")]
    [InlineData("gesprek", "natura", "OT3004 natura")]
    [InlineData("gesprek", "niets_doen")]
    [InlineData("niets_doen", "gesprek")]
    public void They_have_one_form(string here, string there, params string[] said)
    {
        var (one, other) = (Goal("a", here), Goal("b", there));

        (TestPack.Base with { Goal = one }).Said(("doelen/z.yaml", other)).Should().Equal(said);
    }

    private static string Goal(string name, string form) =>
        TestPack.Base.Goal.Replace("doel: naar_school", $"doel: {name}").Replace("vorm: natura", $"vorm: {form}");
}
