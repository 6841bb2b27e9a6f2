using System.Globalization;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>Derived facts in four strata: each stratum reads the facts and the stratum below it, the first reads the lists too.</summary>
internal static class DerivationYaml
{
    public const int Strata = 4;

    public const int PerStratum = 6;

    public static IReadOnlyList<string> Names { get; } =
        [.. Enumerable.Range(1, Strata).SelectMany(stratum => Enumerable.Range(1, PerStratum).Select(number => Name(stratum, number)))];

    public static string Write(ConceptBook book, Dice dice)
    {
        var compound = new Compound(book, dice);
        var yaml = new YamlText().Line(0, "afleidingen:");
        for (var stratum = 1; stratum <= Strata; stratum++)
        {
            for (var number = 1; number <= PerStratum; number++)
            {
                var name = Name(stratum, number);
                var first = stratum == 1 ? $"({compound.OverMembers()})" : Name(stratum - 1, dice.Between(1, PerStratum));
                var facts = dice.Several(2, book.Concepts).ConvertAll(concept => Leaf.Beside(concept, dice));
                var body = dice.Chance(50) ? $"{first} of ({facts[0]} en {facts[1]})" : $"{first} en ({facts[0]} of {facts[1]})";
                yaml.Line(1, name + ":").Line(2, $"label: wat volgt uit {name.Replace('_', ' ')}").Line(2, $"is: {body}");
            }
        }

        return yaml.ToString();
    }

    private static string Name(int stratum, int number) => string.Create(CultureInfo.InvariantCulture, $"gevolgd_{stratum}_{number}");
}
