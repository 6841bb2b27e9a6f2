using System.Globalization;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>Days as rules and cases write them.</summary>
internal static class DayText
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day in a span of so many years from the first of January of a year.</summary>
    public static DateOnly Somewhere(Dice dice, int fromYear, int years) =>
        new DateOnly(fromYear, 1, 1).AddDays(dice.Below(years * 365));
}
