using System.Globalization;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>
/// The rules of V and L: 3 to 6 conditions each, written as checks, the one place of a pack where a rule is a condition and
/// nothing else.
/// </summary>
internal sealed class RuleYaml(ConceptBook book, Dice dice, bool mixed)
{
    private readonly Compound _compound = new(book, dice);

    public string Write(int count)
    {
        var yaml = new YamlText().Line(0, "controles:");
        for (var number = 1; number <= count; number++)
        {
            yaml.Line(1, string.Create(CultureInfo.InvariantCulture, $"- naam: regel_{number}"));
            yaml.List(2, "als", Conditions());
            yaml.Line(2, "melding: Bekijk samen of dit klopt.");
        }

        return yaml.ToString();
    }

    private List<string> Conditions()
    {
        var conditions = dice.Several(dice.Between(3, 6), book.Concepts).ConvertAll(concept => Leaf.Of(concept, dice));
        for (var at = 0; at < conditions.Count; at++)
        {
            conditions[at] = (mixed ? Mixed() : null) ?? (dice.Chance(15) ? Derived() : conditions[at]);
        }

        return conditions;
    }

    private string Derived() => (dice.Chance(30) ? "niet " : "") + dice.Pick(DerivationYaml.Names);

    private string? Mixed() => dice.Below(100) switch
    {
        < 20 => _compound.Nested(),
        < 30 => _compound.OverMembers(),
        < 40 => _compound.Computed(),
        < 45 => _compound.OverTime(),
        < 47 => _compound.AgainstNorm(),
        _ => null,
    };
}
