namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>A provision whose text changed is told in the version of the day.</summary>
public sealed class ProvisionVersionTests
{
    private static readonly RulePack Pack = TestPack.Base.Replacing(
        "inhoud: Extra bijstand.\n        gecontroleerd: nee",
        """
        inhoud: Extra bijstand zoals het was.
                gecontroleerd: nee
                geldig_tot_en_met: 2025-12-31
              - artikel: 35
                lid: 1
                inhoud: Extra bijstand zoals het is.
                gecontroleerd: nee
                geldig_van: 2026-01-01
        """).Pack();

    [Theory]
    [InlineData("ja", "past (regulier)")]
    [InlineData("nee", "geen grondslag")]
    public void The_version_that_is_out_of_force_is_not_told_again(string isNecessary, string fits)
    {
        var situation = new CaseReader(Pack).ReadText(TestPack.CaseOfChildren(isNecessary)).GetOrThrow();

        var text = Report.Text(Pack.Assess(situation), 200);

        text.ToLowerInvariant().Should().Contain(fits);
        text.Should().Contain("zoals het is").And.NotContain("zoals het was").And.NotContain("gold tot en met");
    }
}
