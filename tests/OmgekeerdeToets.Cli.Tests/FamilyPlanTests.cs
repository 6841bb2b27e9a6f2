namespace OmgekeerdeToets.Cli.Tests;

/// <summary>The pack in <c>tests/corpus/gezin</c>: a household with several goals gets one plan.</summary>
public sealed class FamilyPlanTests
{
    private static readonly string Pack = Sandbox.Shipped("tests/corpus/gezin");

    [Fact]
    public void The_pack_is_clean_and_its_cases_come_out_as_expected()
    {
        Sandbox.Run("controleer", Pack).Output.Should().Contain("geen fouten, geen waarschuwingen");
        Sandbox.Run("test", Pack).Output.Should().Contain("3 casussen met").And.Contain("alles klopt");
    }

    [Fact]
    public void The_report_begins_with_the_plan_and_one_goal_by_itself_has_none()
    {
        Advice().Should().Contain("Plan voor het huishouden").And.Contain("levert € 695 op").And.Contain("€ 1.810");

        Advice("--doel", "rust_in_geldzaken").Should().NotContain("Plan voor het huishouden").And.Contain("Hulp bij de schulden");
    }

    private static string Advice(params string[] more)
    {
        var ran = Sandbox.Run(["advies", Path.Combine(Pack, "casussen", "alles_tegelijk.yaml"), "--regels", Pack, .. more]);
        ran.Code.Should().Be(0);
        return ran.Output;
    }
}
