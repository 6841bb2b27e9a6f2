namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>One goal of P: the four steps, with five solutions.</summary>
internal sealed class AdviceGoal(Dice dice)
{
    private readonly AdviceSolution _solutions = new(dice);

    public string Write(string name, string atStake)
    {
        var spoken = name.Replace('_', ' ');
        var yaml = new YamlText()
            .Line(0, $"doel: {name}")
            .Line(0, $"titel: Er is een antwoord op {spoken}")
            .Line(0, "leefgebied: wonen")
            .Line(0, "bron: Verzonnen om te meten")
            .Line(0, "beoogd_effect:").List(1, "aan_de_orde_als", [atStake]).Line(1, $"omdat: {AdviceProse.Because(dice)}")
            .Line(0, "grondwaarden:");
        var values = dice.Several(3, AdviceLaw.CoreValues);
        CoreValue(yaml, values[0], "voor", "zwaar");
        CoreValue(yaml, values[1], "voor", "licht");
        CoreValue(yaml, values[2], "tegen", "licht");
        yaml.Line(0, "oplossingen:");
        foreach (var kind in SolutionKind.All)
        {
            _solutions.Write(yaml, kind, name);
        }

        return yaml.ToString();
    }

    private void CoreValue(YamlText yaml, string value, string pleads, string weight) => yaml
        .Line(1, $"- waarde: {value}").Line(2, $"pleit: {pleads}").Line(2, $"gewicht: {weight}").Line(2, $"omdat: {AdviceProse.Because(dice)}");
}
