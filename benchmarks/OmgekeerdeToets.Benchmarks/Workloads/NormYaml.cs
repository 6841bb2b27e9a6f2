using System.Globalization;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>Three norms that change twice a year; one has a hole, and all end.</summary>
internal static class NormYaml
{
    public static IReadOnlyList<string> Names { get; } = ["norm_alleen", "norm_samen", "norm_kind"];

    public static string Text { get; } = Write();

    private static string Write()
    {
        var yaml = new YamlText().Line(0, "normen:");
        for (var number = 0; number < Names.Count; number++)
        {
            yaml.Line(1, Names[number] + ":").Line(2, "eenheid: euro").Line(2, "waarden:");
            for (var half = 0; half < 6; half++)
            {
                var day = new DateOnly(2024, 1, 1).AddMonths(6 * half);
                var value = number == 2 && half == 3
                    ? "onbekend"
                    : (600 + (400 * number) + (7.25m * half)).ToString(CultureInfo.InvariantCulture);
                yaml.Line(3, $"{DayText.Of(day)}: {value}");
            }

            yaml.Line(2, "tot: 2027-01-01");
        }

        return yaml.ToString();
    }
}
