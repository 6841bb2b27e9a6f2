using System.Collections.Immutable;

namespace OmgekeerdeToets.Proof.Tests.Formulas;

/// <summary>Units that can be compared and added with one another.</summary>
internal enum Dimension
{
    Bare,
    Distance,
    Hours,
    Money,
    MoneyPerMonth,
    MoneyPerYear,
    Days,
    Months,
    DistancePerDay,
}

internal static class Dimensions
{
    public static readonly ImmutableArray<Dimension> All = [.. Enum.GetValues<Dimension>()];

    /// <summary>The units of a dimension as definitions hold them.</summary>
    public static ImmutableArray<string> Units(this Dimension dimension) => dimension switch
    {
        Dimension.Bare => [""],
        Dimension.Distance => ["km"],
        Dimension.Hours => ["uur"],
        Dimension.Money => ["euro"],
        Dimension.MoneyPerMonth => ["euro per maand"],
        Dimension.MoneyPerYear => ["euro per jaar"],
        Dimension.Days => ["dag", "week"],
        Dimension.Months => ["maand", "jaar"],
        _ => ["km per dag"],
    };

    public static bool IsMoney(this Dimension dimension) =>
        dimension is Dimension.Money or Dimension.MoneyPerMonth or Dimension.MoneyPerYear;

    /// <summary>What comes out when something of this dimension is paid by the unit: euro per maand × maanden = euro.</summary>
    public static (Dimension By, Dimension Total)? Paid(this Dimension rate) => rate switch
    {
        Dimension.MoneyPerMonth or Dimension.MoneyPerYear => (Dimension.Months, Dimension.Money),
        Dimension.DistancePerDay => (Dimension.Days, Dimension.Distance),
        _ => null,
    };

    public static ImmutableArray<Dimension> RatesOf(Dimension total) => total switch
    {
        Dimension.Money => [Dimension.MoneyPerMonth, Dimension.MoneyPerYear],
        Dimension.Distance => [Dimension.DistancePerDay],
        _ => [],
    };

    /// <summary>The word behind a number, singular or plural: both are one.</summary>
    public static string Word(string unit, bool plural) => (unit, plural) switch
    {
        ("dag", true) => "dagen",
        ("week", true) => "weken",
        ("maand", true) => "maanden",
        ("jaar", true) => "jaren",
        _ => unit,
    };
}
