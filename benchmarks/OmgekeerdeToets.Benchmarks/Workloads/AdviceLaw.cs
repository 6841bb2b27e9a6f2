using System.Globalization;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>The law of P: provisions and core values of two made-up acts.</summary>
internal static class AdviceLaw
{
    public const int Articles = 24;

    public static IReadOnlyList<string> CoreValues { get; } =
        ["bijstandswet.zekerheid", "bijstandswet.meedoen", "bijstandswet.zelf", "zorgwet.gezondheid", "zorgwet.thuis"];

    public static string Text { get; } = Write();

    /// <summary>A provision, as a solution cites it.</summary>
    public static string Cite(Dice dice) =>
        string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(["bijstandswet", "zorgwet"])} {dice.Between(1, Articles)} lid {dice.Between(1, 2)}");

    private static string Write()
    {
        var yaml = new YamlText().Line(0, "wetten:");
        Act(yaml, "bijstandswet", "zekerheid", "meedoen", "zelf");
        Act(yaml, "zorgwet", "gezondheid", "thuis");
        return yaml.ToString();
    }

    private static void Act(YamlText yaml, string name, params IReadOnlyList<string> values)
    {
        yaml.Line(1, name + ":").Line(2, $"titel: De {name} van de proef").Line(2, "bwb: BWBR0015703").Line(2, "grondwaarden:");
        foreach (var value in values)
        {
            yaml.Line(3, value + ":").Line(4, $"titel: Wat {value} voor mensen betekent").Line(4, "herkomst: afgeleid");
        }

        yaml.Line(2, "bepalingen:");
        for (var article = 1; article <= Articles; article++)
        {
            for (var paragraph = 1; paragraph <= 2; paragraph++)
            {
                yaml.Line(3, string.Create(CultureInfo.InvariantCulture, $"- artikel: {article}"))
                    .Line(4, string.Create(CultureInfo.InvariantCulture, $"lid: {paragraph}"))
                    .Line(4, "inhoud: De gemeente helpt wie dat nodig heeft en kijkt eerst wat iemand zelf kan.")
                    .Line(4, "gecontroleerd: nee");
            }
        }
    }
}
