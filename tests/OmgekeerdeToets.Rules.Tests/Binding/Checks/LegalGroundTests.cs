namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>Provisions that set a rule aside and give no power are no ground to stand on alone.</summary>
public sealed class LegalGroundTests
{
    private const string More =
        """
              - artikel: 18
                inhoud: Hardheidsclausule betekent dat het college afwijkt van regels die te hard zijn.
                gecontroleerd: nee
          awb:
            titel: Algemene wet bestuursrecht
            bwb: BWBR0005537
            bepalingen:
              - artikel: 4:84
                inhoud: Het bestuur wijkt af van een beleidsregel.
                gecontroleerd: nee
              - artikel: 4:81
                inhoud: Het bestuur kan beleidsregels maken.
                gecontroleerd: nee
          verordening:
            titel: Verordening vervoer
            soort: verordening
            vindplaats: Verzonnen voorbeeld
            bepalingen:
              - artikel: 4:84
                inhoud: Wie ver woont krijgt een fiets.
                gecontroleerd: nee
        """;

    private static readonly TestPack Pack = TestPack.Base.AddingToLaws(More);

    [Theory]
    [InlineData("awb 4:84", "OT3403 awb 4:84")]
    [InlineData("pw 18", "OT3403 pw 18")]
    [InlineData("awb 4:81")]
    [InlineData("verordening 4:84")]
    public void Deviating_carries_nothing_alone(string provision, params string[] said) =>
        Pack.Replacing("- grondslag: pw 35 lid 1", $"- grondslag: {provision}").Said().Should().Equal(said);

    [Fact]
    public void What_is_deviated_from_may_be_named_beside_the_power() =>
        Pack.Replacing("- grondslag: pw 35 lid 1", "- grondslag: pw 35 lid 1\n        afwijking_van: awb 4:84").Said().Should().BeEmpty();

    [Fact]
    public void It_may_exclude() =>
        Pack.Replacing("    juridische_toets:", "    juridische_toets:\n      - uitgesloten_door: awb 4:84\n        als: niet veilig").Said().Should().BeEmpty();
}
