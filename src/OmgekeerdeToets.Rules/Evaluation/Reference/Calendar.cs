using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>Dates and the time between them.</summary>
internal static class Calendar
{
    public static Evaluated Shift(Evaluated date, Evaluated duration, bool inMonths, bool earlier)
    {
        if (date is not EvaluatedDate from || duration is not EvaluatedNumber number)
        {
            return FirstUnknown(date, duration);
        }

        if (!number.Number.IsWhole)
        {
            return Evaluated.Because(UnknownKind.NotWhole);
        }

        var count = earlier ? -number.Number : number.Number;
        var shifted = inMonths ? CalendarMath.AddMonths(from.Date, count) : CalendarMath.AddDays(from.Date, count);
        return shifted is { } result ? new EvaluatedDate(result) : Evaluated.Because(UnknownKind.TooLarge);
    }

    public static Evaluated Difference(Evaluated later, Evaluated earlier) =>
        later is EvaluatedDate to && earlier is EvaluatedDate from
            ? Evaluated.Of(new Fraction(CalendarMath.DaysBetween(from.Date, to.Date)))
            : FirstUnknown(later, earlier);

    public static Evaluated Since(Elapsed elapsed, Evaluated date, DateOnly? referenceDate)
    {
        if (date is not EvaluatedDate since)
        {
            return date;
        }

        if (referenceDate is not { } day)
        {
            return Evaluated.Because(UnknownKind.NoReferenceDate);
        }

        var count = elapsed switch
        {
            Elapsed.WholeYears => CalendarMath.WholeYearsSince(since.Date, day),
            Elapsed.WholeMonths => CalendarMath.WholeMonthsSince(since.Date, day),
            _ => CalendarMath.DaysBetween(since.Date, day),
        };
        return count is { } passed ? Evaluated.Of(new Fraction(passed)) : Evaluated.Because(UnknownKind.AfterReferenceDate);
    }

    private static EvaluatedUnknown FirstUnknown(Evaluated first, Evaluated second) =>
        new(((first as EvaluatedUnknown) ?? (EvaluatedUnknown)second).Why, Interval.Open);
}
