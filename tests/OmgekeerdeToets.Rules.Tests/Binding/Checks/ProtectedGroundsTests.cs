namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>What no rule may ask for, in every name and text of the vocabulary; and the one way the law may demand it.</summary>
public sealed class ProtectedGroundsTests
{
    private const string Demanded =
        """
          gelijkgesteld:
            label: de nationaliteit is gelijkgesteld
            type: ja_nee
            soort: beoordeling
            vereist_door: pw 15 lid 1
        """;

    [Theory]
    [InlineData("  nationaliteit:\n    type: tekst", "nationaliteit")]
    [InlineData("  iets:\n    type: tekst\n    label: de nationaliteit", "de nationaliteit")]
    [InlineData("  iets:\n    type: ja_nee\n    label: er is iets\n    label_nee: geen nationaliteit", "geen nationaliteit")]
    [InlineData("  iets:\n    type: tekst\n    vraag: Wat is de nationaliteit?", "Wat is de nationaliteit?")]
    [InlineData("  iets:\n    type: keuze\n    opties:\n      a: een nationaliteit\n      b: anders", "een nationaliteit")]
    [InlineData("  iets:\n    type: keuze\n    opties:\n      nationaliteit: dit\n      b: dat", "nationaliteit")]
    [InlineData("afleidingen:\n  nationaliteit:\n    is: niet veilig", "nationaliteit")]
    [InlineData("afleidingen:\n  iets:\n    is: niet veilig\n    label: de nationaliteit", "de nationaliteit")]
    [InlineData("normen:\n  nationaliteit:\n    eenheid: euro\n    waarden: { 2026-01-01: 10 }\n    tot: open", "nationaliteit")]
    [InlineData("normen:\n  iets:\n    eenheid: euro\n    waarden: { 2026-01-01: 10 }\n    tot: open\n    label: de nationaliteit", "de nationaliteit")]
    public void Nothing_is_about_it_by_any_name(string lines, string marked) =>
        TestPack.Base.AddingToConcepts(lines).Said().Should().Equal($"OT3021 {marked}");

    [Theory]
    [InlineData("    soort: beoordeling\n", "")]
    [InlineData("    vereist_door: pw 15 lid 1", "    beoordeeld_door: klantmanager_inkomen")]
    public void The_law_demands_it_only_as_a_judgement_that_names_the_provision(string old, string with) =>
        TestPack.Base.AddingToConcepts(Demanded.Replace(old, with)).Codes().Should().Contain("OT3021");

    [Theory]
    [InlineData("omdat: School geeft een kind zekerheid.", "als: gelijkgesteld\n    omdat: School geeft zekerheid.")]
    [InlineData("aan_de_orde_als: voor", "aan_de_orde_als: gelijkgesteld en voor")]
    [InlineData("tenzij: wil_meedoen", "tenzij: gelijkgesteld")]
    [InlineData("250 euro * aantal kinderen met mist_les", "als gelijkgesteld dan 1 euro anders 2 euro")]
    public void What_the_law_demands_stands_nowhere_else(string old, string with) =>
        TestPack.Base.AddingToConcepts(Demanded).Replacing(old, with).Said().Should().Equal("OT3022 gelijkgesteld");

    [Fact]
    public void A_provision_may_demand_a_judgement_that_is_about_nothing_protected() =>
        TestPack.Base.AddingToConcepts(Demanded.Replace("de nationaliteit is gelijkgesteld", "de kosten zijn nodig")).Replacing("- veilig", "- gelijkgesteld")
            .Said().Should().BeEmpty();
}
