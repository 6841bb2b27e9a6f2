using System.Globalization;

namespace OmgekeerdeToets.Benchmarks.Results;

/// <summary>One line of the table.</summary>
/// <param name="Key">As a reason for a miss names it.</param>
/// <param name="What">As people read it.</param>
/// <param name="Figure">The figure of one run.</param>
/// <param name="Must">What it must be.</param>
/// <param name="Aim">What we aim for; null for none.</param>
internal sealed record TableRow(string Key, string What, Func<RunFolder, double> Figure, double Must, double? Aim)
{
    /// <summary>Behind the number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>For a figure that is only there to be read beside another.</summary>
    public bool IsForReading { get; init; }

    /// <summary>For a figure that must be at least so large.</summary>
    public bool MoreIsBetter { get; init; }

    /// <summary>The line: the middle of the runs against what it must be, and the runs themselves.</summary>
    public string Line(IReadOnlyList<RunFolder> runs, IReadOnlyDictionary<string, string> reasons)
    {
        var figures = runs.Select(Figure).ToList();
        var middle = figures.Order().ElementAt(figures.Count / 2);
        var verdict = Aim is { } aim && Meets(middle, aim) ? "doel gehaald"
            : Meets(middle, Must) ? "gehaald"
            : reasons.TryGetValue(Key, out var reason) ? $"**gemist**: {reason}" : "**gemist**";
        if (IsForReading)
        {
            return $"| {What} | {Show(middle)} | | | {string.Join(" · ", figures.Select(Number))} | |";
        }

        var sign = MoreIsBetter ? "≥" : "≤";
        var aimed = Aim is { } goal ? $"{sign} {Show(goal)}" : "";
        return $"| {What} | **{Show(middle)}** | {sign} {Show(Must)} | {aimed} | {string.Join(" · ", figures.Select(Number))} | {verdict} |";
    }

    private bool Meets(double figure, double asked) => MoreIsBetter ? figure >= asked : figure <= asked;

    private string Show(double figure) => Unit.Length == 0 ? Number(figure) : $"{Number(figure)} {Unit}";

    private static string Number(double figure) => figure switch
    {
        0 => "0",
        >= 1000 => Grouped(figure),
        >= 100 => figure.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => figure.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ','),
        _ => figure.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ','),
    };

    private static string Grouped(double figure) => figure.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
