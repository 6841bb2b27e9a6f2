using System.Numerics;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Core.Tests.Numbers;

public sealed class FractionTextTests
{
    [Theory]
    [InlineData("0", "0", "0,00")]
    [InlineData("1934.61", "1934,61", "1934,61")]
    [InlineData("250", "250", "250,00")]
    [InlineData("0.5", "0,5", "0,50")]
    [InlineData("-0.5", "-0,5", "-0,50")]
    [InlineData("667.575", "667,575", "667,575")]
    [InlineData("1200000", "1200000", "1200000,00")]
    [InlineData("12.500", "12,5", "12,50")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001", "0,0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "79228162514264337593543950335,00")]
    public void What_ends_is_written_in_full(string text, string plain, string amount)
    {
        var number = Parse(text);

        FractionText.Comma(number).Should().Be(plain);
        FractionText.Comma(number, isAmount: true).Should().Be(amount);
        FractionText.Point(number).Should().Be(plain.Replace(',', '.'));
        FractionText.Point(number, isAmount: true).Should().Be(amount.Replace(',', '.'));
        FractionText.Approximation(number).Should().BeNull();
    }

    [Fact]
    public void What_does_not_end_is_a_fraction_for_machines_and_ten_decimals_for_people()
    {
        var third = Parse("1/3");

        FractionText.Comma(third).Should().Be("≈ 0,3333333333");
        FractionText.Point(third).Should().Be("1/3");
        FractionText.Approximation(third).Should().Be("0.3333333333");
        FractionText.Comma(Parse("-2/3")).Should().Be("≈ -0,6666666667");
    }

    [Fact]
    public void What_ends_after_28_decimals_is_written_in_full_and_after_29_is_not()
    {
        Fraction.TryCreate(1, BigInteger.One << 28, out var at).Should().BeTrue();
        Fraction.TryCreate(1, BigInteger.One << 29, out var beyond).Should().BeTrue();

        FractionText.Point(at).Should().Be("0.0000000037252902984619140625");
        FractionText.Point(beyond).Should().Be("1/536870912");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1e3")]
    [InlineData("1/0")]
    [InlineData("1/-3")]
    [InlineData("1.5/2")]
    [InlineData("١")]
    [InlineData("79228162514264337593543950336")]
    public void What_is_no_number_is_not_read(string text) =>
        FractionText.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_very_long_text_is_not_even_tried() =>
        FractionText.TryParse(new string('9', 1_000_000), out _).Should().BeFalse();

    [Theory]
    [InlineData("0.1")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    public void A_decimal_goes_in_and_comes_out(string text)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Fraction.FromDecimal(value).ToDecimal(out var exact).Should().Be(value);

        exact.Should().BeTrue();
    }

    [Fact]
    public void What_a_decimal_cannot_hold_is_rounded_and_says_so()
    {
        Parse("2/3").ToDecimal(out var exact).Should().Be(0.6666666666666666666666666667m);
        exact.Should().BeFalse();

        Parse("79228162514264337593543950334.5").ToDecimal(out exact).Should().Be(decimal.MaxValue);
        exact.Should().BeFalse();
    }

    private static Fraction Parse(string text)
    {
        FractionText.TryParse(text, out var result).Should().BeTrue();
        return result;
    }
}
