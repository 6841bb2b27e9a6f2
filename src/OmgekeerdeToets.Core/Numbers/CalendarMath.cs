namespace OmgekeerdeToets.Numbers;

/// <summary>
/// Counting with dates as people and laws do: months keep the day of the month where they can
/// (31 January + 1 month is the last day of February), and whole months have passed when that day has come.
/// </summary>
internal static class CalendarMath
{
    private const int MonthsInYear = 12;

    /// <summary>The date so many months later (earlier when negative); null when it falls outside the years 1 to 9999.</summary>
    public static DateOnly? AddMonths(DateOnly date, Fraction months) => WholeNumber(months) is { } count ? AddMonths(date, count) : null;

    /// <summary>The same for a number of months that is whole.</summary>
    public static DateOnly? AddMonths(DateOnly date, int months)
    {
        var (year, month, day) = date;
        var target = ((year - 1L) * MonthsInYear) + month - 1 + months;
        if (target is < 0 or > (9999 * MonthsInYear) - 1)
        {
            return null;
        }

        var (years, rest) = Math.DivRem((int)target, MonthsInYear);
        return new DateOnly(years + 1, rest + 1, Math.Min(day, DateTime.DaysInMonth(years + 1, rest + 1)));
    }

    /// <summary>The date so many days later (earlier when negative); null when it falls outside the years 1 to 9999.</summary>
    public static DateOnly? AddDays(DateOnly date, Fraction days) => WholeNumber(days) is { } count ? AddDays(date, count) : null;

    /// <summary>The same for a number of days that is whole.</summary>
    public static DateOnly? AddDays(DateOnly date, int days)
    {
        var target = date.DayNumber + (long)days;
        return target < DateOnly.MinValue.DayNumber || target > DateOnly.MaxValue.DayNumber
            ? null
            : DateOnly.FromDayNumber((int)target);
    }

    /// <summary>
    /// <i>Hele maanden sinds</i>: 12 × the difference in years + that in months, less one when the day of the month
    /// has not come yet; null when <paramref name="since"/> is after <paramref name="referenceDate"/>.
    /// </summary>
    public static int? WholeMonthsSince(DateOnly since, DateOnly referenceDate)
    {
        if (since > referenceDate)
        {
            return null;
        }

        var (year, month, day) = since;
        var (thisYear, thisMonth, today) = referenceDate;
        var months = (MonthsInYear * (thisYear - year)) + thisMonth - month;
        return today < day ? months - 1 : months;
    }

    /// <summary><i>Hele jaren sinds</i>: the whole months, divided by twelve and cut off; null as there.</summary>
    public static int? WholeYearsSince(DateOnly since, DateOnly referenceDate) =>
        WholeMonthsSince(since, referenceDate) / MonthsInYear;

    /// <summary><i>Dagen sinds</i>, and date minus date: negative when <paramref name="from"/> is the later one.</summary>
    public static int DaysBetween(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    // Beyond this no date is left anyway.
    private static int? WholeNumber(Fraction value) =>
        value.IsWhole && value.Numerator is var whole && whole >= int.MinValue && whole <= int.MaxValue
            ? (int)whole
            : null;
}
