using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Exploring;

/// <summary>The values of one open fact at which something may turn. Too many do no harm: what is alike is merged later.</summary>
/// <param name="Numbers">For a number, amount or duration, in the unit of the fact.</param>
/// <param name="Dates">For a date.</param>
/// <param name="Texts">For a text.</param>
internal sealed record TurningPoints(ImmutableArray<Fraction> Numbers, ImmutableArray<DateOnly> Dates, ImmutableArray<string> Texts)
{
    public static TurningPoints None { get; } = new([], [], []);

    public static TurningPoints At(IEnumerable<Fraction> numbers) => None with { Numbers = [.. numbers] };

    public static TurningPoints At(IEnumerable<DateOnly> dates) => None with { Dates = [.. dates] };

    public static TurningPoints At(string text) => None with { Texts = [text] };

    public TurningPoints And(TurningPoints other) =>
        new(Numbers.AddRange(other.Numbers), Dates.AddRange(other.Dates), Texts.AddRange(other.Texts));
}

/// <summary>One straight line: slope times an open number, plus a constant.</summary>
internal sealed record Line(Fraction Slope, Fraction Intercept)
{
    public static Line Constant(Fraction value) => new(Fraction.Zero, value);

    public static Line? Sum(Line left, Line right) =>
        Fraction.TryAdd(left.Slope, right.Slope, out var slope) && Fraction.TryAdd(left.Intercept, right.Intercept, out var intercept)
            ? new Line(slope, intercept)
            : null;

    public Line? Times(Fraction factor) =>
        Fraction.TryMultiply(Slope, factor, out var slope) && Fraction.TryMultiply(Intercept, factor, out var intercept)
            ? new Line(slope, intercept)
            : null;

    /// <summary>Where the line reaches a height; null where it is level, or too far away to be a number.</summary>
    public Fraction? Reaches(Fraction height) => Crosses(Constant(height));

    /// <summary>Where two lines meet; null where they never do.</summary>
    public Fraction? Crosses(Line other) =>
        Fraction.TrySubtract(Slope, other.Slope, out var slope) && !slope.IsZero
        && Fraction.TrySubtract(other.Intercept, Intercept, out var intercept)
        && Fraction.TryDivide(intercept, slope, out var at)
            ? at
            : null;
}
