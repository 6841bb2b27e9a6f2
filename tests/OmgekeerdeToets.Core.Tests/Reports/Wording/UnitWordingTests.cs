using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Core.Tests.Reports.Wording;

public sealed class UnitWordingTests
{
    [Theory]
    [InlineData("1", "maand", "1 maand")]
    [InlineData("6", "maand", "6 maanden")]
    [InlineData("0", "dag", "0 dagen")]
    [InlineData("0.5", "week", "0,5 weken")]
    [InlineData("12", "jaar", "12 jaar")]
    [InlineData("1934.61", "euro", "1934,61 euro")]
    [InlineData("250", "euro", "250,00 euro")]
    [InlineData("8", "km", "8 km")]
    [InlineData("-1", "dag", "-1 dag")]
    public void A_number_stands_with_its_unit(string number, string unit, string expected)
    {
        FractionText.TryParse(number, out var value).Should().BeTrue();

        UnitWording.Show(value, new Unit(unit)).Should().Be(expected);
    }

    [Fact]
    public void A_rate_and_a_bare_number_are_shown_too()
    {
        UnitWording.Show(new Fraction(2), new Unit("dag", "week")).Should().Be("2 dagen per week");
        UnitWording.Show(new Fraction(2), Unit.None).Should().Be("2");
    }

    [Theory]
    [InlineData("jaren", "jaar")]
    [InlineData("maanden", "maand")]
    [InlineData("kinderen", "kind")]
    [InlineData("km", "km")]
    [InlineData("fietsbel", "fietsbel")]
    public void Singular_and_plural_are_one(string word, string expected) =>
        UnitWording.Singular(word).Should().Be(expected);
}
