using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Core.Tests.Numbers;

public sealed class UnitAlgebraTests
{
    private const string Refused = "past niet";

    // Left, right, and what + - and comparison, * and / make of them.
    [Theory]
    [InlineData("", "", "", "", "")]
    [InlineData("euro", "", Refused, "euro", "euro")]
    [InlineData("", "euro", Refused, "euro", Refused)]
    [InlineData("euro", "euro", "euro", Refused, "")]
    [InlineData("euro", "km", Refused, Refused, "euro per km")]
    [InlineData("euro", "maand", Refused, Refused, "euro per maand")]
    [InlineData("euro per maand", "maand", Refused, "euro", Refused)]
    [InlineData("maand", "euro per maand", Refused, "euro", Refused)]
    [InlineData("euro per maand", "jaar", Refused, "euro", Refused)]
    [InlineData("euro per jaar", "maand", Refused, "euro", Refused)]
    [InlineData("euro per maand", "dag", Refused, Refused, Refused)]
    [InlineData("euro per maand", "", Refused, "euro per maand", "euro per maand")]
    [InlineData("euro per maand", "euro per maand", "euro per maand", Refused, "")]
    [InlineData("euro per maand", "euro per jaar", Refused, Refused, Refused)]
    [InlineData("euro", "euro per maand", Refused, Refused, Refused)]
    [InlineData("week", "dag", "dag", Refused, "")]
    [InlineData("maand", "jaar", "maand", Refused, "")]
    [InlineData("dag", "maand", Refused, Refused, "dag per maand")]
    public void Units_follow_the_table(string left, string right, string same, string product, string quotient)
    {
        Show(UnitAlgebra.Same(Parse(left), Parse(right))).Should().Be(same);
        Show(UnitAlgebra.Multiply(Parse(left), Parse(right))).Should().Be(product);
        Show(UnitAlgebra.Divide(Parse(left), Parse(right))).Should().Be(quotient);
    }

    [Fact]
    public void A_year_is_twelve_months_and_a_week_seven_days()
    {
        UnitAlgebra.Factor(Unit.Year, Unit.Month).Should().Be(new Fraction(12));
        UnitAlgebra.Factor(Unit.Week, Unit.Day).Should().Be(new Fraction(7));
        UnitAlgebra.Factor(Unit.Month, Unit.Year)!.Value.ToString().Should().Be("1/12");
        UnitAlgebra.Factor(Unit.Year, Unit.Week).Should().BeNull();
        UnitAlgebra.Factor(Unit.Euro, Unit.None).Should().BeNull();
    }

    [Fact]
    public void Both_sides_are_converted_to_what_they_are_computed_in()
    {
        UnitAlgebra.Same(Unit.Year, Unit.Month).Should().Be(new UnitMatch(Unit.Month, Unit.Month, Unit.Month));
        UnitAlgebra.Same(Unit.Day, Unit.Week).Should().Be(new UnitMatch(Unit.Day, Unit.Day, Unit.Day));
        UnitAlgebra.Divide(Unit.Year, Unit.Month).Should().Be(new UnitMatch(Unit.None, Unit.Month, Unit.Month));
        var rate = new Unit("euro", "maand");
        UnitAlgebra.Multiply(rate, Unit.Year).Should().Be(new UnitMatch(Unit.Euro, rate, Unit.Month));
        UnitAlgebra.Multiply(Unit.Year, rate).Should().Be(new UnitMatch(Unit.Euro, Unit.Month, rate));
    }

    [Fact]
    public void Amounts_and_durations_know_themselves()
    {
        new Unit("euro", "maand").IsAmount.Should().BeTrue();
        new Unit("km").IsAmount.Should().BeFalse();
        Unit.Week.IsDuration.Should().BeTrue();
        new Unit("maand", "jaar").IsDuration.Should().BeFalse();
        Unit.None.IsNone.Should().BeTrue();
        new Unit("euro", "maand").ToString().Should().Be("euro per maand");
    }

    private static Unit Parse(string text) => text.Split(" per ") switch
    {
        [""] => Unit.None,
        [var word] => new Unit(word),
        [var word, var per] => new Unit(word, per),
        _ => throw new ArgumentException(text, nameof(text)),
    };

    private static string Show(UnitMatch? match) => match is { } found ? found.Unit.ToString() : Refused;
}
