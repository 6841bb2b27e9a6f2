using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Core.Tests.Reports.Wording;

public sealed class MoneyAndDateWordingTests
{
    [Theory]
    [InlineData("500", "€ 500")]
    [InlineData("0", "€ 0")]
    [InlineData("1934.61", "€ 1.934,61")]
    [InlineData("1401.5", "€ 1.401,50")]
    [InlineData("12600", "€ 12.600")]
    [InlineData("1234567.89", "€ 1.234.567,89")]
    [InlineData("-60", "-€ 60")]
    [InlineData("1/3", "€ ≈ 0,3333333333")]
    public void An_amount_is_written_in_one_way(string number, string expected)
    {
        FractionText.TryParse(number, out var amount).Should().BeTrue();

        MoneyWording.Show(amount).Should().Be(expected);
    }

    [Fact]
    public void A_total_that_misses_something_is_at_least_and_one_that_nobody_gave_is_not_zero()
    {
        MoneyWording.Show(Costs.NotStated).Should().Be("niet opgegeven");
        MoneyWording.Show(new Costs(new Fraction(500), IsComplete: true)).Should().Be("€ 500");
        MoneyWording.Show(new Costs(new Fraction(500), IsComplete: false)).Should().Be("ten minste € 500");
        MoneyWording.Show(new Costs(new Fraction(500), IsComplete: false), mayShrink: true).Should().Be("€ 500, voor zover bekend");
        MoneyWording.Show(new Costs(new Fraction(-60), IsComplete: false)).Should().Be("levert € 60 op, voor zover bekend");
        MoneyWording.Show(new Costs(Fraction.Zero, IsComplete: false)).Should().Be("nog niet bekend");
        MoneyWording.Show(new Costs(new Fraction(-60), IsComplete: true)).Should().Be("levert € 60 op");
    }

    [Fact]
    public void Dates_have_month_names_of_our_own()
    {
        DateWording.Show(new DateOnly(2026, 11, 1)).Should().Be("1 november 2026");
        DateWording.Show(new DateOnly(2027, 3, 31)).Should().Be("31 maart 2027");
        DateWording.Show(new Period(6, 0)).Should().Be("6 maanden");
        DateWording.Show(new Period(1, 14)).Should().Be("1 maand en 14 dagen");
        DateWording.After(new DateOnly(2026, 8, 31), new Period(6, 0)).Should().Be(new DateOnly(2027, 2, 28));
    }

    [Fact]
    public void Why_a_date_is_outside_a_period_is_said_with_the_day()
    {
        var period = new OmgekeerdeToets.Situations.DateRange(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

        DateWording.WhyOutside(period, new DateOnly(2025, 12, 31)).Should().Be("geldt pas vanaf 1 januari 2026");
        DateWording.WhyOutside(period, new DateOnly(2027, 1, 1)).Should().Be("gold tot en met 31 december 2026");
        DateWording.WhyOutside(period, new DateOnly(2026, 12, 31)).Should().BeNull();
    }

    [Fact]
    public void Sentences_begin_with_a_capital_and_end_once()
    {
        Phrase.Sentence("dit kind fietst").Should().Be("Dit kind fietst.");
        Phrase.Sentence("Echt?").Should().Be("Echt?");
        Phrase.Sentence("zij zei “Ja.”").Should().Be("Zij zei “Ja.”");
        Phrase.Enumerate(["a", "b", "c"]).Should().Be("a, b en c");
        Phrase.Alternatives(["a", "b"]).Should().Be("a of b");
        Phrase.Enumerate([]).Should().BeEmpty();
    }
}
