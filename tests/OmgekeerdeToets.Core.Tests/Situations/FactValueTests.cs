using System.Numerics;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Core.Tests.Situations;

public sealed class FactValueTests
{
    [Theory]
    [InlineData("0", true)]
    [InlineData("-12.50", true)]
    [InlineData("9223372036854775807", true)]
    [InlineData("-9223372036854775808", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("1/2147483647", true)]
    [InlineData("1/2147483648", false)]
    [InlineData("0.0000000001", false)]
    [InlineData("79228162514264337593543950335", false)]
    public void A_number_is_the_same_whether_it_is_held_small_or_large(string text, bool small)
    {
        FractionText.TryParse(text, out var number).Should().BeTrue();

        var value = FactValue.Of(number, "km");

        value.TryGetSmallNumber(out _, out _).Should().Be(small);
        value.Exact.Should().Be(number);
        value.Unit.Should().Be("km");
        value.Should().Be(FactValue.Of(number, "km")).And.NotBe(FactValue.Of(number, "jaar"));
        value.GetHashCode().Should().Be(FactValue.Of(number, "km").GetHashCode());
    }

    [Fact]
    public void Every_kind_of_value_holds_what_it_is_and_nothing_else()
    {
        var date = FactValue.Of(new DateOnly(2026, 11, 1));
        date.Date.Should().Be(new DateOnly(2026, 11, 1));
        (date.Text, date.Exact, date.Unit, date.Truth, date.Members.IsEmpty).Should().Be((null, null, null, Truth.Unknown, true));

        var text = FactValue.Of("km");
        (text.Text, text.Exact, text.Unit, text.Date).Should().Be(("km", null, null, null));
        FactValue.Of(0m, "km").Text.Should().BeNull();
        FactValue.Of(0m).Date.Should().BeNull();
    }

    [Fact]
    public void Three_ways_to_be_unknown_are_three_values()
    {
        var unknown = new[] { FactValue.NotAsked, FactValue.DoesNotKnow, FactValue.RatherNotSay };

        unknown.Should().OnlyHaveUniqueItems().And.OnlyContain(value => !value.IsKnown);
        unknown.Select(value => value.Reason).Should().Equal(UnknownReason.NotAsked, UnknownReason.DoesNotKnow, UnknownReason.RatherNotSay);
        FactValue.Yes.Reason.Should().Be(UnknownReason.NotAsked);
    }

    [Fact]
    public void A_large_number_without_a_unit_is_no_small_one()
    {
        Fraction.TryCreate(BigInteger.One, BigInteger.Pow(3, 100), out var tiny).Should().BeTrue();

        FactValue.Of(tiny, null).Should().NotBe(FactValue.Of(Fraction.Zero, null));
        FactValue.Of(tiny, null).IsKnown.Should().BeTrue();
    }
}
