using OmgekeerdeToets.Rules.Tests.Binding.Checks;

namespace OmgekeerdeToets.Rules.Tests.Binding.Vocabulary;

/// <summary>One name means one thing, in formulas and in messages.</summary>
public sealed class NameClashesTests
{
    private const string List = "  dieren:\n    type: lijst\n    velden:\n      leeftijd:\n        type: getal\n";
    private const string Norm = ":\n    eenheid: euro\n    waarden: { 2026-01-01: 10 }\n    tot: open";

    [Theory]
    [InlineData("afleidingen:\n  veilig:\n    is: wil_meedoen")]
    [InlineData("afleidingen:\n  mist_les:\n    is: wil_meedoen")]
    [InlineData("afleidingen:\n  mist_les:\n    van: kinderen\n    is: wil_meedoen")]
    [InlineData("afleidingen:\n  afstand:\n    van: kinderen\n    is: mist_les")]
    [InlineData("normen:\n  afstand" + Norm)]
    [InlineData("  dieren:\n    type: lijst\n    velden:\n      veilig:\n        type: ja_nee")]
    [InlineData("  dieren:\n    type: lijst\n    velden:\n      eten:\n        type: ja_nee\nnormen:\n  eten" + Norm)]
    [InlineData("afleidingen:\n  huur:\n    is: wil_meedoen\nnormen:\n  huur" + Norm)]
    public void A_name_is_declared_once_outside_lists_and_in_each(string lines) =>
        TestPack.Base.AddingToConcepts(lines).Codes().Should().Equal("OT2049");

    [Theory]
    [InlineData(List)]
    [InlineData(List + "afleidingen:\n  jong:\n    van: dieren\n    is: leeftijd minder dan 2")]
    [InlineData(List + "      oud:\n        type: ja_nee\nafleidingen:\n  oud:\n    van: kinderen\n    is: mist_les")]
    public void Two_lists_may_use_the_same_name(string lines) => TestPack.Base.AddingToConcepts(lines).Codes().Should().BeEmpty();

    [Fact]
    public void A_derivation_per_member_has_a_name_of_its_own_in_its_list() =>
        TestPack.Base.AddingToConcepts("afleidingen:\n  leeftijd:\n    van: kinderen\n    is: 5 jaar").Said().Should().Equal("OT2049 leeftijd");

    [Theory]
    [InlineData("  en:\n    type: ja_nee", "en")]
    [InlineData("  naam:\n    type: tekst", "naam")]
    [InlineData("  maand:\n    type: getal", "maand")]
    [InlineData("  euro:\n    type: getal", "euro")]
    [InlineData("  dieren:\n    type: lijst\n    velden:\n      aantal:\n        type: getal", "aantal")]
    [InlineData("afleidingen:\n  som:\n    is: wil_meedoen", "som")]
    [InlineData("normen:\n  jaar" + Norm, "jaar")]
    public void A_word_of_the_language_and_a_unit_are_no_names(string lines, string name) =>
        TestPack.Base.AddingToConcepts(lines).Said().Should().Equal($"OT2050 {name}");

    [Theory]
    [InlineData("  fiets:\n    type: ja_nee")]
    [InlineData("  kleur:\n    type: keuze\n    opties: { fiets: een fiets, step: een step }")]
    [InlineData("  dieren:\n    type: lijst\n    velden:\n      fiets:\n        type: ja_nee")]
    [InlineData("  dieren:\n    type: lijst\n    velden:\n      soort:\n        type: keuze\n        opties: { fiets: een fiets, step: een step }")]
    [InlineData("afleidingen:\n  fiets:\n    is: niet wil_meedoen")]
    [InlineData("normen:\n  fiets" + Norm)]
    public void What_the_vocabulary_declares_is_no_outcome(string lines)
    {
        var pack = TestPack.Base.AddingToConcepts(lines);

        pack.Replacing("geschikt_als: niet veilig", "geschikt_als: fiets is bekend").Codes().Should().NotContain("OT3027");
        pack.Replacing("geschikt_als: niet veilig", "geschikt_als: niets_doen is bekend").Codes().Should().Equal("OT3027");
    }

    [Theory]
    [InlineData("aantal kinderen met fiets minstens 1")]
    [InlineData("aantal kinderen met (mist_les en niet fiets) minstens 1")]
    [InlineData("som van kinderen.leeftijd met fiets minstens 1 jaar")]
    [InlineData("voor alle kinderen geldt fiets")]
    [InlineData("(als fiets dan 1 anders 2) minstens 2")]
    [InlineData("hele jaren sinds fiets minstens 2 jaar")]
    [InlineData("(fiets) afgerond op 0 decimalen minstens 2")]
    [InlineData("1 een van (2, fiets)")]
    [InlineData("1 van 0 tot fiets")]
    [InlineData("-fiets minstens 2")]
    [InlineData("2 * fiets minstens 2")]
    public void An_outcome_is_found_wherever_it_stands_in_a_formula(string condition) =>
        TestPack.Base.Replacing("geschikt_als: niet veilig", $"geschikt_als: {condition}").Said().Should().Equal("OT3027 fiets");
}
