using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Rules.Tests.Compilation.Spaces;

/// <summary>Where a value lies among the constants: on one, or on either side of it.</summary>
public sealed class PointsTests
{
    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(10, 3)]
    [InlineData(11, 4)]
    [InlineData(long.MaxValue - 2, 11)]
    [InlineData(long.MinValue, 0)]
    public void A_whole_number_lies_on_a_constant_or_beside_it(long value, int position)
    {
        new WholePoints([0, 10, 20, 30, 40, long.MaxValue - 2]).PositionOf(value).Should().Be(position);
    }

    [Theory]
    [InlineData("0.33", 0)]
    [InlineData("1/3", 1)]
    [InlineData("0.3334", 2)]
    [InlineData("12.5", 3)]
    [InlineData("12.51", 4)]
    [InlineData("12.49", 2)]
    [InlineData("-12.5", 0)]
    [InlineData("79228162514264337593543950335", 4)]
    public void A_number_lies_where_its_exact_value_lies(string value, int position)
    {
        new NumberPoints([Number("1/3"), Number("12.5")]).PositionOf(Number(value)).Should().Be(position);
    }

    [Theory]
    [InlineData("79228162514264337593543950334", 0)]
    [InlineData("79228162514264337593543950335", 1)]
    [InlineData("1", 0)]
    public void Constants_too_large_to_scale_are_compared_as_they_are(string value, int position)
    {
        new NumberPoints([Number("79228162514264337593543950335")]).PositionOf(Number(value)).Should().Be(position);
    }

    [Theory]
    [InlineData("-0.5", 2)]
    [InlineData("-1", 1)]
    [InlineData("-1.5", 0)]
    [InlineData("0", 3)]
    public void Below_zero_a_part_of_a_whole_is_rounded_down(string value, int position)
    {
        new NumberPoints([Number("-1"), Number("0")]).PositionOf(Number(value)).Should().Be(position);
    }

    [Theory]
    [InlineData("-0.34", 0)]
    [InlineData("-0.33", 2)]
    [InlineData("0.33", 2)]
    [InlineData("0.34", 4)]
    [InlineData("12.49", 4)]
    [InlineData("12.5", 5)]
    [InlineData("12.51", 6)]
    [InlineData("30000000", 6)]
    [InlineData("-30000000", 0)]
    public void In_whole_cents_every_amount_lies_where_it_lies_exactly(string value, int position)
    {
        Fraction[] constants = [Number("-1/3"), Number("1/3"), Number("12.5")];
        Fraction[] more = [.. constants, Number("79228162514264337593543950335")];
        var cents = Number(value).Halves(100) >> 1;
        HalfPoints.Of(constants, 100).PositionOf(cents).Should().Be(position, "eight at once");
        HalfPoints.Of(more, 100).PositionOf(cents).Should().Be(position, "four at once");
        new NumberPoints(more).PositionOf(Number(value)).Should().Be(position);
    }

    [Theory]
    [InlineData("0.33", 32, 0)]
    [InlineData("0.33", 33, 1)]
    [InlineData("0.33", 34, 2)]
    [InlineData("1/3", 33, 0)]
    [InlineData("1/3", 34, 2)]
    [InlineData("-1/3", -34, 0)]
    [InlineData("-1/3", -33, 2)]
    [InlineData("-1/3", ScaledBounds.OpenLow, 0)]
    [InlineData("79228162514264337593543950335", ScaledBounds.OpenHigh, 2)]
    public void One_constant_has_a_below_an_on_and_an_above(string constant, long cents, int position)
    {
        Threshold.At(Number(constant).Halves(100), 0, 0, 0).PositionOf(cents).Should().Be(position);
    }

    [Theory]
    [InlineData("aa", 1)]
    [InlineData("bb", 3)]
    [InlineData("ab", 0)]
    public void A_text_is_one_of_the_constants_or_some_other(string value, int position)
    {
        new TextPoints(["aa", "bb"]).PositionOf(value).Should().Be(position);
    }

    private static Fraction Number(string text)
    {
        FractionText.TryParse(text, out var number).Should().BeTrue();
        return number;
    }
}
