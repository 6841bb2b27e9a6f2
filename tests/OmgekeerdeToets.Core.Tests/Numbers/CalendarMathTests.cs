using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Core.Tests.Numbers;

public sealed class CalendarMathTests
{
    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2026-03-31", -1, "2026-02-28")]
    [InlineData("2026-11-15", 14, "2028-01-15")]
    [InlineData("2026-02-28", 1, "2026-03-28")]
    [InlineData("2026-01-01", -1, "2025-12-01")]
    public void Months_keep_the_day_where_they_can(string date, int months, string expected) =>
        CalendarMath.AddMonths(Date(date), new Fraction(months)).Should().Be(Date(expected));

    [Fact]
    public void Dates_end_where_the_calendar_ends()
    {
        CalendarMath.AddMonths(Date("9999-12-31"), new Fraction(1)).Should().BeNull();
        CalendarMath.AddMonths(Date("9999-11-30"), new Fraction(1)).Should().Be(Date("9999-12-30"));
        CalendarMath.AddMonths(Date("0001-01-31"), new Fraction(-1)).Should().BeNull();
        CalendarMath.AddMonths(Date("2026-01-01"), new Fraction(long.MaxValue)).Should().BeNull();
        CalendarMath.AddDays(Date("9999-12-31"), Fraction.One).Should().BeNull();
        CalendarMath.AddDays(Date("0001-01-01"), new Fraction(-1)).Should().BeNull();
        CalendarMath.AddDays(Date("2026-12-31"), Fraction.One).Should().Be(Date("2027-01-01"));
    }

    [Fact]
    public void Half_a_month_is_no_number_of_months()
    {
        Fraction.TryCreate(1, 2, out var half).Should().BeTrue();

        CalendarMath.AddMonths(Date("2026-01-31"), half).Should().BeNull();
        CalendarMath.AddDays(Date("2026-01-31"), half).Should().BeNull();
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", 0, 0)]
    [InlineData("2026-01-31", "2026-03-31", 2, 0)]
    [InlineData("2026-01-31", "2026-01-31", 0, 0)]
    [InlineData("2008-02-29", "2026-02-28", 215, 17)]
    [InlineData("2008-02-29", "2026-03-01", 216, 18)]
    [InlineData("2008-11-22", "2026-11-22", 216, 18)]
    [InlineData("2008-11-23", "2026-11-22", 215, 17)]
    public void Whole_months_and_years_count_when_the_day_has_come(string since, string at, int months, int years)
    {
        CalendarMath.WholeMonthsSince(Date(since), Date(at)).Should().Be(months);
        CalendarMath.WholeYearsSince(Date(since), Date(at)).Should().Be(years);
    }

    [Fact]
    public void Of_a_later_date_whole_months_are_unknown_and_days_negative()
    {
        CalendarMath.WholeMonthsSince(Date("2026-02-01"), Date("2026-01-31")).Should().BeNull();
        CalendarMath.WholeYearsSince(Date("2026-02-01"), Date("2026-01-31")).Should().BeNull();
        CalendarMath.DaysBetween(Date("2026-02-01"), Date("2026-01-31")).Should().Be(-1);
        CalendarMath.DaysBetween(Date("2024-02-28"), Date("2024-03-01")).Should().Be(2);
    }

    private static DateOnly Date(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
