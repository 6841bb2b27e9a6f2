using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Rules.Tests.Binding.Expressions;

internal static class Norms
{
    /// <summary>1401.50 from January, 1419.46 from July 2026, a hole from October, 1430 from November, ends with the year.</summary>
    public static readonly Norm Bijstandsnorm = new(
        "bijstandsnorm",
        "de bijstandsnorm",
        new Unit("euro", "maand"),
        [
            new(new DateOnly(2026, 1, 1), Fraction.FromDecimal(1401.50m)),
            new(new DateOnly(2026, 7, 1), Fraction.FromDecimal(1419.46m)),
            new(new DateOnly(2026, 10, 1), null),
            new(new DateOnly(2026, 11, 1), new Fraction(1430)),
        ],
        new DateOnly(2027, 1, 1));
}
