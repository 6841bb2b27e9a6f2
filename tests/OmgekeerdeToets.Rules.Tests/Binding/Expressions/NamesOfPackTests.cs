using OmgekeerdeToets.Rules.Tests.Binding.Checks;

namespace OmgekeerdeToets.Rules.Tests.Binding.Expressions;

/// <summary>Names and units of a whole pack, where a small vocabulary shows too little.</summary>
public sealed class NamesOfPackTests
{
    private const string Choices =
        """
          wonen:
            type: keuze
            opties: { huur: huur, koop: koop }
          lenen:
            type: keuze
            opties: { huur: huur, bank: bank }
          wonen_later:
            type: keuze
            opties: { huur: huur, koop: koop }
        """;

    [Theory]
    [InlineData("wonen is lenen", "OT2102 wonen is lenen")]
    [InlineData("wonen is wonen_later")]
    [InlineData("wonen is (als veilig dan wonen_later anders wonen)")]
    [InlineData("(als veilig dan lenen anders wonen) is bekend", "OT2116 als veilig dan lenen anders wonen")]
    public void Two_choices_are_compared_when_they_have_the_same_names(string condition, params string[] said) =>
        With(Choices, condition).Said().Should().Equal(said);

    [Theory]
    [InlineData("5 liter per uurr", "schrijf: verbruik hoogstens 5 liter per uur")]
    [InlineData("5 litre per uur", "schrijf: verbruik hoogstens 5 liter per uur")]
    public void Both_words_of_a_unit_are_known_from_the_concepts(string written, string hint) =>
        With("  verbruik:\n    type: getal\n    eenheid: liter per uur", $"verbruik hoogstens {written}").TheMessage().Hint.Should().Be(hint);

    [Fact]
    public void A_field_of_two_lists_is_told_with_the_first_by_name()
    {
        var other = "  anderen:\n    type: lijst\n    velden:\n      mist_les:\n        label: mist lessen\n        type: ja_nee";

        With(other, "mist_les").TheMessage().Message.Should().StartWith("`mist_les` is een veld van `anderen`");
    }

    private static TestPack With(string concepts, string condition) =>
        TestPack.Base.AddingToConcepts(concepts).Replacing("geschikt_als: niet veilig", $"geschikt_als: {condition}");
}
