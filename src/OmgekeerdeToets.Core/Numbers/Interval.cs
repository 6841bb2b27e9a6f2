namespace OmgekeerdeToets.Numbers;

/// <summary>
/// Between what a number that is not known must lie, the ends included; a null end is open.
/// What would grow too large for a <see cref="Fraction"/> becomes open, which is wider and so still true.
/// </summary>
internal readonly record struct Interval(Fraction? Low, Fraction? High)
{
    /// <summary>Nothing is known.</summary>
    public static readonly Interval Open;

    public bool IsOpen => Low is null && High is null;

    /// <summary>The one number it can be; null when it can be several.</summary>
    public Fraction? Single => Low is { } low && High is { } high && low == high ? low : null;

    public static Interval Exactly(Fraction number) => new(number, number);

    public static Interval operator +(Interval left, Interval right) => new(Sum(left.Low, right.Low), Sum(left.High, right.High));

    public static Interval operator -(Interval interval) => new(-interval.High, -interval.Low);

    /// <summary>Every number of it times a known one.</summary>
    public Interval Times(Fraction factor)
    {
        var (low, high) = (Product(Low, factor), Product(High, factor));
        return factor.Sign < 0 ? new Interval(high, low) : new Interval(low, high);
    }

    /// <summary>The narrowest interval that holds this one and the number.</summary>
    public Interval Including(Fraction number) => new(
        Low is { } low ? Fraction.Min(low, number) : null,
        High is { } high ? Fraction.Max(high, number) : null);

    private static Fraction? Sum(Fraction? left, Fraction? right) =>
        left is { } first && right is { } second && Fraction.TryAdd(first, second, out var sum) ? sum : null;

    private static Fraction? Product(Fraction? number, Fraction factor) =>
        number is { } first && Fraction.TryMultiply(first, factor, out var product) ? product : null;
}
