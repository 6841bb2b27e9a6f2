namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>A provision that holds on no day on which its rule holds, wherever a rule names one.</summary>
public sealed class ProvisionsInForceTests
{
    private const string Was = "      - artikel: 16\n        inhoud: Dit was de regel.\n        gecontroleerd: nee\n        geldig_tot_en_met: 2020-12-31";
    private const string Is = "      - artikel: 16\n        inhoud: Dit is de regel.\n        gecontroleerd: nee\n        geldig_van: 2021-01-01";
    private const string Later = "geldig_van: 2021-01-01";
    private static readonly TestPack Pack = TestPack.Base.AddingToLaws(Was);

    [Theory]
    [InlineData("        geldig_van: 2020-12-31", "    vorm: natura")]
    [InlineData("        geldig_van: 2021-01-01", "    vorm: natura", "OT3402 pw 16")]
    [InlineData("        geldig_tot_en_met: 2019-01-01", "    vorm: natura")]
    [InlineData("        geldig_van: 2019-01-01", "    vorm: natura\n    geldig_van: 2020-12-31")]
    [InlineData("        geldig_van: 2019-01-01", "    vorm: natura\n    geldig_van: 2021-01-01", "OT3402 pw 16")]
    public void One_day_on_which_both_hold_is_enough(string rule, string solution, params string[] said) =>
        Pack.Replacing("- grondslag: pw 35 lid 1", $"- grondslag: pw 16\n{rule}").Replacing("    vorm: natura", solution).Said().Should().Equal(said);

    [Theory]
    [InlineData("geldig_van: 2020-12-31")]
    [InlineData("geldig_van: 2021-01-01", "OT3402 pw 16")]
    public void A_rule_never_outlives_its_goal(string goal, params string[] said) =>
        Pack.Replacing("- grondslag: pw 35 lid 1", "- grondslag: pw 16").Replacing("leefgebied:", $"{goal}\nleefgebied:").Said().Should().Equal(said);

    [Theory]
    [InlineData("- grondslag: pw 35 lid 1", "- afwijking_van: pw 16\n        grondslag: pw 35 lid 1\n        " + Later)]
    [InlineData("- grondslag: pw 35 lid 1", "- uitgesloten_door: pw 16\n      - ondanks: pw 16\n        grondslag: pw 35 lid 1\n        " + Later)]
    [InlineData("    juridische_toets:", "    juridische_toets:\n      - uitgesloten_door: pw 16\n        " + Later)]
    [InlineData("    voorwaarden:\n      - draagvlak\n", "    " + Later + "\n    voorwaarden:\n      - als: wil_meedoen\n        afspraak: Wij bellen.\n        grondslag: pw 16\n")]
    public void It_is_noticed_wherever_a_provision_is_named(string old, string with)
    {
        Pack.Replacing(old, with).Said().Should().Equal("OT3402 pw 16");
        TestPack.Base.AddingToLaws(Was + "\n" + Is).Replacing(old, with).Said().Should().BeEmpty("the text changed and one of the two is in force");
    }
}
