using System.Globalization;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Dates and periods as people write them, with month names of our own: <c>1 november 2026</c>, <c>6 maanden</c>.</summary>
internal static class DateWording
{
    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    public static string Show(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date written as 2026-11-01 as people read it; another text as it is.</summary>
    public static string Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Show(date) : text;

    public static string Show(Period period) => (period.Months, period.Days) switch
    {
        (var months, 0) => UnitWording.Show(new Fraction(months), Unit.Month),
        (0, var days) => UnitWording.Show(new Fraction(days), Unit.Day),
        var (months, days) => UnitWording.Show(new Fraction(months), Unit.Month) + " en " + UnitWording.Show(new Fraction(days), Unit.Day),
    };

    public static string ShowMonths(int months) => UnitWording.Show(new Fraction(months), Unit.Month);

    /// <summary>Why a date lies outside a period: <c>geldt pas vanaf …</c>, <c>gold tot en met …</c>; null when it lies inside.</summary>
    public static string? WhyOutside(DateRange validity, DateOnly date) => validity switch
    {
        { From: { } from } when date < from => "geldt pas vanaf " + Show(from),
        { Until: { } until } when date > until => "gold tot en met " + Show(until),
        _ => null,
    };

    /// <summary>The day on which a period has passed; the last day of the month where the day does not exist, null after the year 9999.</summary>
    public static DateOnly? After(DateOnly date, Period period) =>
        CalendarMath.AddMonths(date, new Fraction(period.Months)) is { } month ? CalendarMath.AddDays(month, new Fraction(period.Days)) : null;
}
