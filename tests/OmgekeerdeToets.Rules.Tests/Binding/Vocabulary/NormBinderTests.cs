using OmgekeerdeToets.Rules.Tests.Binding.Checks;

namespace OmgekeerdeToets.Rules.Tests.Binding.Vocabulary;

/// <summary>The dates, the unit and the ground of a norm.</summary>
public sealed class NormBinderTests
{
    [Theory]
    [InlineData("waarden: { 2026-01-01: 10, 2026-07-01: 11 }\n    tot: 2026-07-02")]
    [InlineData("waarden: { 2026-01-01: 10, 2026-07-01: 11 }\n    tot: 2026-07-01", "OT3005 2026-07-01")]
    [InlineData("waarden: { 2026-01-01: 10, 2026-07-01: 11 }\n    tot: 2026-03-01", "OT3005 2026-03-01")]
    [InlineData("waarden: { 2026-07-01: 11, 2026-01-01: 10 }\n    tot: 2026-03-01", "OT3005 2026-03-01")]
    [InlineData("waarden: { 2026-01-01: 10 }\n    tot: open\n    grondslag: pw 36", "OT2042 pw 36")]
    [InlineData("waarden: { 2026-01-01: onbekend }\n    tot: open")]
    [InlineData("waarden: { 2026-01-01: 10 km }\n    tot: open", "OT2142 10 km")]
    public void A_norm_ends_after_its_last_value(string lines, params string[] said) => With(lines).Said().Should().Equal(said);

    [Theory]
    [InlineData("euro", "1419.465", "OT2144 1419.465")]
    [InlineData("euro per maand", "1419.465", "OT2144 1419.465")]
    [InlineData("euro per jaar", "-0.001", "OT2144 -0.001")]
    [InlineData("euro per maand", "1419.46")]
    [InlineData("euro per maand", "1419.460")]
    [InlineData("euro per km", "0.195")]
    [InlineData("km", "1.1255")]
    public void An_amount_is_in_whole_cents(string unit, string value, params string[] said) => TestPack.Base
        .AddingToConcepts($"normen:\n  iets:\n    eenheid: {unit}\n    waarden: {{ 2026-01-01: {value} }}\n    tot: open")
        .Said().Should().Equal(said);

    [Fact]
    public void When_it_ends_too_early_the_last_value_is_told() => With("waarden: { 2026-01-01: 10, 2026-07-01: 11 }\n    tot: 2026-03-01").TheMessage()
        .Message.Should().Be("`tot` ligt niet na de laatste waarde (2026-07-01)");

    [Theory]
    [InlineData("waarden: { 2026-13-01: 10 }\n    tot: 2026-03-01")]
    [InlineData("waarden: { 2026-01-01: 10 }\n    tot: 2026-13-01")]
    public void A_day_that_is_none_is_one_mistake(string lines) => With(lines).Codes().Should().ContainSingle();

    [Fact]
    public void Its_words_for_a_unit_are_known_in_formulas() => TestPack.Base
        .AddingToConcepts("normen:\n  iets:\n    eenheid: liter per uur\n    waarden: { 2026-01-01: 10 }\n    tot: open")
        .Replacing("geschikt_als: niet veilig", "geschikt_als: iets hoogstens 5 litr per uur").TheMessage().Hint.Should()
        .Be("schrijf: iets hoogstens 5 liter per uur");

    private static TestPack With(string lines) => TestPack.Base.AddingToConcepts("normen:\n  iets:\n    eenheid: euro per maand\n    " + lines);
}
