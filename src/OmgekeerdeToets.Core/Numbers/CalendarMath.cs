namespace OmgekeerdeToets.Numbers;

/// <summary>
/// Counting with dates as people and laws do: months keep the day of the month where they can
/// (31 January + 1 month is the last day of February), and whole months have passed when that day has come.
/// </summary>
internal static class CalendarMath
{
    private const int MonthsInYear = 12;

    /// <summary>The date so many months later (earlier when negative); null when it falls outside the years 1 to 9999.</summary>
    public static DateOnly? AddMonths(DateOnly date, Fraction months)
    {
        var first = ((date.Year - 1) * MonthsInYear) + date.Month - 1;
        if (WholeNumber(months) is not { } count || first + count is < 0 or > (9999 * MonthsInYear) - 1)
        {
            return null;
        }

        var target = (int)(first + count);
        var (year, month) = ((target / MonthsInYear) + 1, (target % MonthsInYear) + 1);
        return new DateOnly(year, month, Math.Min(date.Day, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>The date so many days later (earlier when negative); null when it falls outside the years 1 to 9999.</summary>
    public static DateOnly? AddDays(DateOnly date, Fraction days)
    {
        if (WholeNumber(days) is not { } count)
        {
            return null;
        }

        var target = date.DayNumber + count;
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

        var months = (MonthsInYear * (referenceDate.Year - since.Year)) + referenceDate.Month - since.Month;
        return referenceDate.Day < since.Day ? months - 1 : months;
    }

    /// <summary><i>Hele jaren sinds</i>: the whole months, divided by twelve and cut off; null as there.</summary>
    public static int? WholeYearsSince(DateOnly since, DateOnly referenceDate) =>
        WholeMonthsSince(since, referenceDate) / MonthsInYear;

    /// <summary><i>Dagen sinds</i>, and date minus date: negative when <paramref name="from"/> is the later one.</summary>
    public static int DaysBetween(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    // Beyond this no date is left anyway.
    private static long? WholeNumber(Fraction value) =>
        value.IsWhole && value.Numerator is var whole && whole >= int.MinValue && whole <= int.MaxValue
            ? (long)whole
            : null;
}
