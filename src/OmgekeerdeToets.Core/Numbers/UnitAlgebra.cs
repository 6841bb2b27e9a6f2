namespace OmgekeerdeToets.Numbers;

/// <summary>The unit that a computation yields, and the unit that each side is converted to first (<c>1 jaar + 6 maanden</c>: both in months).</summary>
internal readonly record struct UnitMatch(Unit Unit, Unit Left, Unit Right);

/// <summary>
/// The closed algebra of units. Only durations convert (1 week = 7 dagen, 1 jaar = 12 maanden);
/// days and months never mix, and nothing else converts at all. Null means: these do not go together.
/// </summary>
internal static class UnitAlgebra
{
    private static readonly Fraction DaysInWeek = new(7);
    private static readonly Fraction MonthsInYear = new(12);

    /// <summary>For <c>+</c>, <c>-</c> and comparison: the same unit, durations in the finer of the two.</summary>
    public static UnitMatch? Same(Unit left, Unit right)
    {
        if (Factor(left, right) is not { } factor)
        {
            return null;
        }

        var finer = factor < Fraction.One ? left : right;
        return new UnitMatch(finer, finer, finer);
    }

    /// <summary>At most one side with a unit, or <c>X per U * n U = X</c>.</summary>
    public static UnitMatch? Multiply(Unit left, Unit right)
    {
        if (left.IsNone || right.IsNone)
        {
            return new UnitMatch(left.IsNone ? right : left, left, right);
        }

        if (IsPaidBy(left, right))
        {
            return new UnitMatch(left.WithoutPer, left, new Unit(left.Per!));
        }

        return IsPaidBy(right, left) ? new UnitMatch(right.WithoutPer, new Unit(right.Per!), right) : null;
    }

    /// <summary>By a bare number keeps the unit, by the same unit removes it, <c>X / n U = X per U</c>.</summary>
    public static UnitMatch? Divide(Unit left, Unit right)
    {
        if (right.IsNone)
        {
            return new UnitMatch(left, left, right);
        }

        if (Same(left, right) is { } same)
        {
            return same with { Unit = Unit.None };
        }

        return left.IsNone || left.Per is not null || right.Per is not null
            ? null
            : new UnitMatch(new Unit(left.Word!, right.Word), left, right);
    }

    /// <summary>What a number in <paramref name="from"/> is multiplied with to be in <paramref name="to"/>; null when it does not convert.</summary>
    public static Fraction? Factor(Unit from, Unit to)
    {
        if (from == to)
        {
            return Fraction.One;
        }

        return FinerFactor(from, to) ?? (FinerFactor(to, from) is { } factor ? Inverse(factor) : null);
    }

    private static Fraction? FinerFactor(Unit coarse, Unit fine) => (coarse, fine) switch
    {
        _ when coarse == Unit.Week && fine == Unit.Day => DaysInWeek,
        _ when coarse == Unit.Year && fine == Unit.Month => MonthsInYear,
        _ => null,
    };

    private static Fraction Inverse(Fraction factor)
    {
        // INVARIANT: the factors are 7 and 12.
        _ = Fraction.TryDivide(Fraction.One, factor, out var inverse);
        return inverse;
    }

    // Whether `rate` is per what `amount` is in.
    private static bool IsPaidBy(Unit rate, Unit amount) =>
        rate.Per is not null && amount.Per is null && Factor(amount, new Unit(rate.Per)) is not null;
}
