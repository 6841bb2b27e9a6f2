using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>What the calculator says beside values.</summary>
internal static class CalculatorWords
{
    /// <summary>Why something is unknown, and what was not told: <c>niet gevraagd (kinderen)</c>.</summary>
    public static string Reason(string reason, string? untold) => untold is null ? reason : $"{reason} ({untold})";

    /// <summary>An unknown number within bounds, of which at least one end is known.</summary>
    public static string Within(Interval bounds, Unit unit) => (bounds.Low, bounds.High) switch
    {
        ({ } low, { } high) => $"onbekend, van {FractionText.Comma(low, unit.IsAmount)} t/m {UnitWording.Show(high, unit)}",
        ({ } low, null) => $"onbekend, minstens {UnitWording.Show(low, unit)}",
        (null, { } high) => $"onbekend, hoogstens {UnitWording.Show(high, unit)}",
        _ => "onbekend",
    };
}
