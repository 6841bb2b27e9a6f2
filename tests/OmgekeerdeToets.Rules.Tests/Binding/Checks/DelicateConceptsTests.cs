namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>Where something delicate may stand and where not, in every place of a goal that can work for or against somebody.</summary>
public sealed class DelicateConceptsTests
{
    private const string OwnRules =
        """
          instructie:
            titel: Werkinstructie vervoer
            soort: werkinstructie
            vindplaats: Verzonnen voorbeeld
            bepalingen:
              - artikel: 1
                inhoud: Wij betalen geen tweede fiets.
                gecontroleerd: nee
          beleid:
            titel: Beleidsregel vervoer
            soort: beleidsregel
            vindplaats: Verzonnen voorbeeld
            bepalingen:
              - artikel: 2
                inhoud: Een fiets is er voor een kind.
                gecontroleerd: nee
        """;

    private static readonly TestPack Pack = TestPack.Base.AddingToLaws(OwnRules)
        .AddingToConcepts("  ziek:\n    label: het kind is ziek\n    type: ja_nee\n    gevoelig: ja");

    [Theory]
    [InlineData("omdat: Vervoer is meestal iets van het gezin.", "als: ziek\n    omdat: Vervoer is iets van het gezin.", "OT3023 ziek")]
    [InlineData("omdat: School geeft een kind zekerheid.", "als: ziek\n    omdat: School geeft een kind zekerheid.")]
    [InlineData("tenzij: wil_meedoen", "tenzij: ziek", "OT3023 ziek")]
    [InlineData("omdat: Het kind kan zelf naar school.", "als: ziek\n        omdat: Het kind kan zelf naar school.")]
    public void It_may_plead_for_and_never_against(string old, string with, params string[] said) =>
        Pack.Replacing(old, with).Said().Should().Equal(said);

    [Theory]
    [InlineData("tegen", "OT3023 ziek")]
    [InlineData("voor")]
    public void An_argument_of_a_solution_is_no_different(string pleads, params string[] said) => Pack
        .Replacing("    juridische_toets:", $"    argumenten:\n      - pleit: {pleads}\n        gewicht: licht\n        als: ziek\n        omdat: Dat telt.\n    juridische_toets:")
        .Said().Should().Equal(said);

    [Theory]
    [InlineData("uitgesloten_door: instructie 1", "OT3023 ziek")]
    [InlineData("uitgesloten_door: beleid 2", "OT3023 ziek")]
    [InlineData("uitgesloten_door: pw 15 lid 1")]
    [InlineData("grondslag: beleid 2\n        past: regulier")]
    public void Only_the_law_itself_may_exclude_by_it(string entry, params string[] said) => Pack
        .Replacing("    juridische_toets:", $"    juridische_toets:\n      - {entry}\n        als: ziek").Said().Should().Equal(said);

    [Fact]
    public void A_burden_is_never_suitable_because_of_it() => Pack.Replacing("vorm: natura", "vorm: maatregel")
        .Replacing("      - veilig\n", "      - veilig\n      - niet ziek\n").Said().Should().Equal("OT3023 ziek");

    [Fact]
    public void Every_place_is_told_for_itself() => Pack.Replacing("tenzij: wil_meedoen", "als: ziek en veilig")
        .Replacing("      - draagvlak\n", "      - draagvlak\n      - niet ziek\n")
        .Replacing("250 euro * aantal kinderen met mist_les", "als ziek dan 1 euro anders 2 euro")
        .Load().Diagnostics.Select(d => (d.Code, d.Line, d.Column)).Should().Equal(("OT3023", 28, 14), ("OT3023", 32, 21), ("OT3023", 44, 14));
}
