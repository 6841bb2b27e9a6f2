using System.Runtime.CompilerServices;

namespace OmgekeerdeToets.Benchmarks.HandWritten;

/// <summary>What the hand-written rules compute with: comparing and calculating where a number may be unknown.</summary>
internal static class Three
{
    public const long No = 0;

    public const long Perhaps = 1;

    public const long Yes = 3;

    /// <summary>The number nobody knows.</summary>
    public const long Unknown = long.MinValue;

    /// <summary>Beyond every number: where there is no bound.</summary>
    public const long Endless = long.MaxValue / 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Not(long truth) => truth == Perhaps ? Perhaps : truth ^ Yes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Less(long a, long b) => a == Unknown || b == Unknown ? Perhaps : a < b ? Yes : No;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AtMost(long a, long b) => a == Unknown || b == Unknown ? Perhaps : a <= b ? Yes : No;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long More(long a, long b) => a == Unknown || b == Unknown ? Perhaps : a > b ? Yes : No;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AtLeast(long a, long b) => a == Unknown || b == Unknown ? Perhaps : a >= b ? Yes : No;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long NotEqual(long a, long b) => a == Unknown || b == Unknown ? Perhaps : a != b ? Yes : No;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Equal(long a, long b) => a == Unknown || b == Unknown ? Perhaps : a == b ? Yes : No;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Add(long a, long b) => a == Unknown || b == Unknown ? Unknown : a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Subtract(long a, long b) => a == Unknown || b == Unknown ? Unknown : a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Multiply(long a, long b) => a == Unknown || b == Unknown ? Unknown : a * b;

    /// <summary>Whether a number between two bounds is less than another: certain when both bounds agree.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Less((long Low, long High) between, long b) => between.High < b ? Yes : between.Low >= b ? No : Perhaps;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AtMost((long Low, long High) between, long b) => between.High <= b ? Yes : between.Low > b ? No : Perhaps;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long More((long Low, long High) between, long b) => between.Low > b ? Yes : between.High <= b ? No : Perhaps;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AtLeast((long Low, long High) between, long b) => between.Low >= b ? Yes : between.High < b ? No : Perhaps;

    public static long MonthsSince(long day, long today)
    {
        if (day == Unknown || day > today)
        {
            return Unknown;
        }

        var (from, to) = (DateOnly.FromDayNumber((int)day), DateOnly.FromDayNumber((int)today));
        return ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
    }

    public static long YearsSince(long day, long today) => MonthsSince(day, today) is var months && months == Unknown ? Unknown : months / 12;

    public static long AddMonths(long day, long months) =>
        day == Unknown || months == Unknown ? Unknown : DateOnly.FromDayNumber((int)day).AddMonths((int)months).DayNumber;
}
