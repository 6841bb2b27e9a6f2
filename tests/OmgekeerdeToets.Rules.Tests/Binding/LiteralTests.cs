using OmgekeerdeToets.Rules.Tests.Binding.Checks;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Rules.Tests.Binding;

/// <summary>Values that stand by themselves: what the municipality chose for a concept of every type, and periods.</summary>
public sealed class LiteralTests
{
    [Theory]
    [InlineData("ja_nee", "ja")]
    [InlineData("ja_nee", "nee")]
    [InlineData("ja_nee", "misschien", "OT2141 misschien")]
    [InlineData("ja_nee", "onbekend", "OT2141 onbekend")]
    [InlineData("keuze\n    opties: { rood: rood, blauw: blauw }", "blauw")]
    [InlineData("keuze\n    opties: { rood: rood, blauw: blauw }", "blauww", "OT2109 blauww")]
    [InlineData("datum", "2026-07-01")]
    [InlineData("datum", "ja", "OT2141 ja")]
    [InlineData("tekst", "een tekst van woorden")]
    [InlineData("lijst\n    velden:\n      eigen:\n        type: ja_nee", "ja", "OT2141 ja")]
    public void A_value_is_of_the_type_of_its_concept(string type, string value, params string[] said) => Choosing(type, value).Said().Should().Equal(said);

    [Theory]
    [InlineData("getal\n    eenheid: km\n    minimaal: 2\n    maximaal: 9", "2 km")]
    [InlineData("getal\n    eenheid: km\n    minimaal: 2\n    maximaal: 9", "9")]
    [InlineData("getal\n    eenheid: km\n    minimaal: 2\n    maximaal: 9", "1.9", "OT2143 1.9")]
    [InlineData("getal\n    eenheid: km\n    minimaal: 2\n    maximaal: 9", "9.1 km", "OT2143 9.1 km")]
    [InlineData("getal\n    eenheid: km", "-3")]
    [InlineData("getal\n    eenheid: km", "-3 euro", "OT2142 -3 euro")]
    [InlineData("getal\n    eenheid: km", "3 euro", "OT2142 3 euro")]
    [InlineData("getal", "3 km", "OT2142 3 km")]
    [InlineData("getal\n    decimalen: 1", "3.5")]
    [InlineData("getal\n    decimalen: 1", "3.55", "OT2144 3.55")]
    [InlineData("getal", "3.5555")]
    [InlineData("bedrag", "3.55")]
    [InlineData("bedrag", "3.5555", "OT2144 3.5555")]
    [InlineData("bedrag\n    decimalen: 1", "3.55", "OT2144 3.55")]
    [InlineData("bedrag\n    decimalen: 3", "3.5555", "OT2144 3.5555")]
    [InlineData("duur\n    eenheid: maand", "2 jaar")]
    [InlineData("duur\n    eenheid: maand", "2 weken", "OT2142 2 weken")]
    [InlineData("duur\n    eenheid: maand", "1.5", "OT2144 1.5")]
    public void A_number_keeps_to_its_unit_its_bounds_and_its_decimals(string type, string value, params string[] said) =>
        Choosing(type, value).Said().Should().Equal(said);

    [Theory]
    [InlineData("ja_nee", "ja", "True")]
    [InlineData("ja_nee", "nee", "False")]
    public void Ja_is_ja(string type, string value, string expected) =>
        Choosing(type, value).Pack().Bound.Policies.Single().Value.Truth.ToString().Should().Be(expected);

    [Fact]
    public void What_was_meant_is_offered_and_bounds_are_told()
    {
        Choosing("keuze\n    opties: { rood: rood, blauw: blauw }", "blauww").TheMessage().Hint.Should().Be("bedoeld is misschien `blauw`");
        Choosing("keuze\n    opties: { rood: rood, blauw: blauw }", "geel").TheMessage().Hint.Should().Be("kies uit: rood, blauw");
        Choosing("getal\n    eenheid: km\n    minimaal: 2", "1").TheMessage().Message.Should().EndWith("(minstens 2 km)");
    }

    [Theory]
    [InlineData("0 maanden", 0, 0)]
    [InlineData("6 maanden", 6, 0)]
    [InlineData("2 jaar", 24, 0)]
    [InlineData("2 weken", 0, 14)]
    [InlineData("10 dagen", 0, 10)]
    [InlineData("1200 maanden", 1200, 0)]
    public void A_period_is_in_months_or_in_days(string written, int months, int days) =>
        Reviewing(written).Pack().Blueprint.FindGoal("naar_school")!.FindSolution("fiets")!.Review.Should().Be(new Period(months, days));

    [Theory]
    [InlineData("1201 maanden")]
    [InlineData("-1 maand")]
    [InlineData("1.5 maanden")]
    [InlineData("6 km")]
    [InlineData("6")]
    [InlineData("ja")]
    public void A_period_is_whole_and_no_longer_than_a_century(string written) => Reviewing(written).Said().Should().Equal($"OT2141 {written}");

    [Theory]
    [InlineData("herziening: [6 maanden]")]
    [InlineData("eerst: [{ a: b }]")]
    public void What_is_no_value_at_all_is_one_mistake(string line) =>
        TestPack.Base.Replacing("    vorm: natura\n", $"    vorm: natura\n    {line}\n").Codes().Should().ContainSingle();

    private static TestPack Choosing(string type, string value) =>
        TestPack.Base.AddingToConcepts($"  iets:\n    soort: beleidskeuze\n    type: {type}").AddingToHeader($"beleid:\n  iets: {value}");

    private static TestPack Reviewing(string period) => TestPack.Base.Replacing("    vorm: natura\n", $"    vorm: natura\n    herziening: {period}\n");
}
