namespace OmgekeerdeToets.Numbers;

/// <summary>
/// A unit that a computation yields, and what each side is multiplied with first so that both speak the same unit
/// (<c>1 jaar + 6 maanden</c>: the left side times 12).
/// </summary>
internal readonly record struct UnitMatch(Unit Unit, Fraction LeftFactor, Fraction RightFactor)
{
    public static UnitMatch AsIs(Unit unit) => new(unit, Fraction.One, Fraction.One);
}

/// <summary>
/// The closed algebra of units. Only durations convert (1 week = 7 dagen, 1 jaar = 12 maanden);
/// days and months never mix, and nothing else converts at all. Null means: these do not go together.
/// </summary>
internal static class UnitAlgebra
{
    private const int DaysInWeek = 7;
    private const int MonthsInYear = 12;

    /// <summary>For <c>+</c>, <c>-</c> and comparison: the same unit, durations converted to the finer of the two.</summary>
    public static UnitMatch? Same(Unit left, Unit right)
    {
        if (left == right)
        {
            return UnitMatch.AsIs(left);
        }

        if (Factor(left, right) is { } leftFactor)
        {
            return new UnitMatch(right, leftFactor, Fraction.One);
        }

        return Factor(right, left) is { } rightFactor ? new UnitMatch(left, Fraction.One, rightFactor) : null;
    }

    /// <summary>At most one side with a unit, or <c>X per U * n U = X</c>.</summary>
    public static UnitMatch? Multiply(Unit left, Unit right)
    {
        if (left.IsNone || right.IsNone)
        {
            return UnitMatch.AsIs(left.IsNone ? right : left);
        }

        if (PerAgainst(left, right) is { } rightToLeft)
        {
            return new UnitMatch(left.WithoutPer, Fraction.One, rightToLeft);
        }

        return PerAgainst(right, left) is { } leftToRight
            ? new UnitMatch(right.WithoutPer, leftToRight, Fraction.One)
            : null;
    }

    /// <summary>By a bare number keeps the unit, by the same unit removes it, <c>X / n U = X per U</c>.</summary>
    public static UnitMatch? Divide(Unit left, Unit right)
    {
        if (right.IsNone)
        {
            return UnitMatch.AsIs(left);
        }

        if (Same(left, right) is { } same)
        {
            return same with { Unit = Unit.None };
        }

        return left.IsNone || left.Per is not null || right.Per is not null
            ? null
            : UnitMatch.AsIs(new Unit(left.Word!, right.Word));
    }

    /// <summary>What a number in <paramref name="from"/> is multiplied with to be in the finer <paramref name="to"/>; null when it does not convert.</summary>
    public static Fraction? Factor(Unit from, Unit to)
    {
        if (from == to)
        {
            return Fraction.One;
        }

        if (from == Unit.Week && to == Unit.Day)
        {
            return new Fraction(DaysInWeek);
        }

        return from == Unit.Year && to == Unit.Month ? new Fraction(MonthsInYear) : null;
    }

    // What a number in `amount` is multiplied with to be in the unit after `rate`'s per; null when they do not meet.
    private static Fraction? PerAgainst(Unit rate, Unit amount)
    {
        if (rate.Per is null || amount.Per is not null)
        {
            return null;
        }

        var per = new Unit(rate.Per);
        if (Factor(amount, per) is { } finer)
        {
            return finer;
        }

        return Factor(per, amount) is { } coarser && Fraction.TryDivide(Fraction.One, coarser, out var factor)
            ? factor
            : null;
    }
}
