using System.Numerics;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Core.Tests.Numbers;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("2.5", "3", "3", "2")]
    [InlineData("-2.5", "-3", "-2", "-3")]
    [InlineData("2.4", "2", "3", "2")]
    [InlineData("-2.4", "-2", "-2", "-3")]
    [InlineData("0.5", "1", "1", "0")]
    [InlineData("-0.5", "-1", "0", "-1")]
    [InlineData("7", "7", "7", "7")]
    [InlineData("1/3", "0", "1", "0")]
    [InlineData("-2/3", "-1", "0", "-1")]
    public void Half_goes_away_from_zero_and_up_is_never_less(string text, string nearest, string up, string down)
    {
        var number = Parse(text);

        number.Round(0).Should().Be(Parse(nearest));
        number.Round(0, RoundingDirection.Up).Should().Be(Parse(up));
        number.Round(0, RoundingDirection.Down).Should().Be(Parse(down));
    }

    [Fact]
    public void Decimals_are_kept_as_asked()
    {
        Parse("1934.605").Round(2).Should().Be(Parse("1934.61"));
        Parse("1934.604").Round(2).Should().Be(Parse("1934.6"));
        Parse("2/3").Round(28).Should().Be(Parse("0.6666666666666666666666666667"));
    }

    [Fact]
    public void Between_0_and_28_decimals_can_be_asked_for()
    {
        var less = () => Parse("1.5").Round(-1);
        var more = () => Parse("1.5").Round(29);

        less.Should().Throw<ArgumentOutOfRangeException>();
        more.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_greatest_number_with_a_half_rounds_within_the_limit() =>
        Parse("79228162514264337593543950334.5").Round(0).Should().Be(Fraction.FromDecimal(decimal.MaxValue));

    [Fact]
    public void Rounding_agrees_with_big_integers_on_both_sides_of_the_edge()
    {
        var random = new Random(31);
        for (var i = 0; i < 5_000; i++)
        {
            var bytes = new byte[random.Next(1, 24)];
            random.NextBytes(bytes);
            var numerator = new BigInteger(bytes);
            var denominator = BigInteger.Pow(random.Next(2, 12), random.Next(1, 45));
            if (!Fraction.TryCreate(numerator, denominator, out var number))
            {
                continue;
            }

            var decimals = random.Next(0, 29);
            var power = BigInteger.Pow(10, decimals);
            var floor = BigInteger.Divide(numerator * power - Mod(numerator * power, denominator), denominator);
            Fraction.TryCreate(floor, power, out var down).Should().BeTrue();

            number.Round(decimals, RoundingDirection.Down).Should().Be(down);
            number.Round(decimals, RoundingDirection.Up).Should().Be(-(-number).Round(decimals, RoundingDirection.Down));
            (-number).Round(decimals).Should().Be(-number.Round(decimals), "half is symmetrical");
            Fraction.TrySubtract(number.Round(decimals), number, out var error).Should().BeTrue();
            Fraction.TryCreate(1, 2 * power, out var half).Should().BeTrue();
            (error <= half && -error <= half).Should().BeTrue();
        }
    }

    private static BigInteger Mod(BigInteger value, BigInteger modulus) => ((value % modulus) + modulus) % modulus;

    private static Fraction Parse(string text)
    {
        FractionText.TryParse(text, out var result).Should().BeTrue();
        return result;
    }
}
