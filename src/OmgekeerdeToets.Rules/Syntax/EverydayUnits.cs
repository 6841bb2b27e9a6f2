using System.Collections.Frozen;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Syntax;

/// <summary>
/// Conversions that everybody does by heart. The language does none of them by itself, so that nobody has to guess what was
/// computed; a hint may.
/// </summary>
internal static class EverydayUnits
{
    private static readonly FrozenDictionary<(string From, string To), int> Divisors = new Dictionary<(string, string), int>
    {
        [("m", "km")] = 1000,
        [("meter", "km")] = 1000,
        [("cm", "km")] = 100_000,
        [("cm", "m")] = 100,
        [("cent", "euro")] = 100,
        [("minuut", "uur")] = 60,
        [("minuten", "uur")] = 60,
    }.ToFrozenDictionary();

    /// <summary>How many of the one make one of the other, turned into a factor; null when that is not everyday knowledge.</summary>
    public static Fraction? Factor(Unit from, Unit to) =>
        from is { Word: { } word, Per: null } && to is { Word: { } other, Per: null } && Divisors.TryGetValue((word, other), out var divisor)
        && Fraction.TryDivide(Fraction.One, new Fraction(divisor), out var factor)
            ? factor
            : null;
}
