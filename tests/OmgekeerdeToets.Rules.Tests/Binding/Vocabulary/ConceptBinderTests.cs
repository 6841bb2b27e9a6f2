using OmgekeerdeToets.Rules.Tests.Binding.Checks;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Rules.Tests.Binding.Vocabulary;

/// <summary>What a concept says of itself, what a field takes over from its list, and what does not go together.</summary>
public sealed class ConceptBinderTests
{
    private const string List =
        """
          dieren:
            type: lijst
            leefgebied: gezondheid
            gevoeligheid: zeer_persoonlijk
            te_beinvloeden_door: inwoner
            gevoelig: ja
            gegeven_voor: hulp
            velden:
              tam:
                type: ja_nee
              wild:
                type: ja_nee
                leefgebied: wonen
                gevoeligheid: bekend
                te_beinvloeden_door: gemeente
                gevoelig: nee
          planten:
            type: lijst
            velden:
              groeit:
                type: ja_nee
                leefgebied: gezondheid
                gevoeligheid: persoonlijk
                te_beinvloeden_door: inwoner
                gevoelig: ja
                gegeven_voor: hulp
              bloeit:
                type: ja_nee
        """;

    [Theory]
    [InlineData("dieren.tam", "gezondheid VeryPersonal Resident delicate help protected")]
    [InlineData("dieren.wild", "wonen Known Municipality help")]
    [InlineData("planten.groeit", "gezondheid Personal Resident delicate help protected")]
    [InlineData("planten.bloeit", "- Ordinary")]
    [InlineData("dieren", "gezondheid VeryPersonal Resident delicate help protected")]
    [InlineData("planten", "- Ordinary")]
    public void A_field_is_as_its_list_unless_it_says_otherwise(string name, string expected)
    {
        var definition = DefinitionOf(List, name);

        var said = new[]
        {
            definition.LifeDomain ?? "-", definition.Sensitivity.ToString(), definition.Influence == default ? null : definition.Influence.ToString(),
            definition.IsDelicate ? "delicate" : null, definition.GivenForHelp ? "help" : null, definition.IsProtected ? "protected" : null,
        };
        string.Join(' ', said.OfType<string>()).Should().Be(expected);
    }

    [Fact]
    public void What_a_provision_demands_is_protected() =>
        DefinitionOf("  gelijk:\n    type: ja_nee\n    soort: beoordeling\n    vereist_door: pw 15 lid 1", "gelijk").IsProtected.Should().BeTrue();

    [Fact]
    public void Options_keep_their_order_and_their_titles()
    {
        var definition = DefinitionOf("  kleur:\n    type: keuze\n    opties:\n      wit: helder wit\n      grijs: zacht grijs", "kleur");

        definition.Options.Should().Equal("wit", "grijs");
        definition.OptionLabels.Select(label => (label.Key, label.Value)).Should().Equal(("grijs", "zacht grijs"), ("wit", "helder wit"));
    }

    [Theory]
    [InlineData("type: getal\n    eenheid: km\n    minimaal: 3\n    maximaal: 3")]
    [InlineData("type: getal\n    eenheid: km\n    minimaal: 3\n    maximaal: 2", "OT3008 2")]
    [InlineData("type: getal\n    minimaal: -2\n    maximaal: -3", "OT3008 -3")]
    [InlineData("type: bedrag")]
    [InlineData("type: bedrag\n    eenheid: euro per maand")]
    [InlineData("type: bedrag\n    eenheid: euro per jaar")]
    [InlineData("type: bedrag\n    eenheid: euro per week", "OT3008 euro per week")]
    [InlineData("type: bedrag\n    eenheid: km", "OT3008 km")]
    [InlineData("type: duur\n    eenheid: week")]
    [InlineData("type: duur", "OT3008 duur")]
    [InlineData("type: duur\n    eenheid: euro", "OT3008 euro")]
    [InlineData("type: ja_nee\n    eenheid: km", "OT3008 km")]
    [InlineData("type: tekst\n    minimaal: klein", "OT3008 klein")]
    [InlineData("type: datum\n    maximaal: 2026-01-01", "OT3008 2026-01-01")]
    [InlineData("type: getal\n    minimaal: veel", "OT2141 veel")]
    [InlineData("type: getal\n    eenheid: km\n    minimaal: 2 euro", "OT2142 2 euro")]
    public void A_type_has_its_unit_and_bounds_in_order(string lines, params string[] said) =>
        TestPack.Base.AddingToConcepts("  iets:\n    " + lines).Said().Should().Equal(said);

    [Theory]
    [InlineData("type: bedrag\n    eenheid: km", "5 euro", "OT3008 km")]
    [InlineData("type: duur\n    eenheid: km", "5 maanden", "OT3008 km")]
    [InlineData("type: duur", "5 maanden", "OT3008 duur")]
    public void After_a_unit_that_does_not_fit_the_usual_one_is_taken(string lines, string most, string said) =>
        TestPack.Base.AddingToConcepts("  iets:\n    " + lines).Replacing("- veilig", $"- iets hoogstens {most}").Said().Should().Equal(said);

    private static FactDefinition DefinitionOf(string concepts, string name)
    {
        var definitions = TestPack.Base.AddingToConcepts(concepts).Pack().Bound.Concepts.Definitions;
        return definitions.Concat(definitions.SelectMany(definition => definition.Fields)).Single(definition => definition.QualifiedName == name);
    }
}
