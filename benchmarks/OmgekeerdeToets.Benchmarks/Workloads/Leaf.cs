using System.Globalization;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>Conditions that read one concept.</summary>
internal static class Leaf
{
    private static readonly string[] Comparisons = ["minder dan", "hoogstens", "meer dan", "minstens"];

    public static string Of(Concept concept, Dice dice) => concept.Kind switch
    {
        ConceptKind.YesNo => dice.Chance(30) ? "niet " + concept.Name : concept.Name,
        ConceptKind.Choice => OfChoice(concept, dice),
        ConceptKind.Date => $"{concept.Name} {dice.Pick(Comparisons)} {DayText.Of(DayText.Somewhere(dice, 2019, 7))}",
        _ => OfNumber(concept, dice),
    };

    /// <summary>A condition that holds for most people, as the conditions of a solution do.</summary>
    public static string Mild(Concept concept, Dice dice) => concept.Kind switch
    {
        ConceptKind.YesNo => dice.Chance(10) ? "niet " + concept.Name : concept.Name,
        ConceptKind.Choice => $"{concept.Name} is niet {dice.Pick(concept.Options)}",
        ConceptKind.Date => $"{concept.Name} minstens {DayText.Of(DayText.Somewhere(dice, 2019, 2))}",
        _ => dice.Chance(50)
            ? $"{concept.Name} minstens {Quantity(dice.Between(concept.Low + 1, concept.Low + 1 + ((concept.High - concept.Low) / 3)) * concept.Step, concept)}"
            : $"{concept.Name} hoogstens {Quantity(dice.Between(concept.High - 1 - ((concept.High - concept.Low) / 3), concept.High - 1) * concept.Step, concept)}",
    };

    /// <summary>A condition as it is where another stands beside it.</summary>
    public static string Beside(Concept concept, Dice dice)
    {
        var leaf = Of(concept, dice);
        return leaf.StartsWith("niet ", StringComparison.Ordinal) ? $"({leaf})" : leaf;
    }

    public static string Comparison(Dice dice) => dice.Pick(Comparisons);

    /// <summary>A number with its unit.</summary>
    public static string Quantity(int number, Concept concept) =>
        concept.Unit.Length == 0 ? number.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{number} {concept.Unit}");

    private static string OfNumber(Concept concept, Dice dice)
    {
        if (!dice.Chance(12))
        {
            return $"{concept.Name} {dice.Pick(Comparisons)} {Quantity(concept.Threshold(dice), concept)}";
        }

        var low = dice.Between(concept.Low + 1, concept.High - 2);
        var high = dice.Between(low + 1, concept.High - 1);
        return string.Create(CultureInfo.InvariantCulture, $"{concept.Name} van {low * concept.Step} tot {Quantity(high * concept.Step, concept)}");
    }

    private static string OfChoice(Concept concept, Dice dice) => dice.Below(4) switch
    {
        0 => $"{concept.Name} is niet {dice.Pick(concept.Options)}",
        1 => $"{concept.Name} een van ({string.Join(", ", dice.Several(2, concept.Options))})",
        _ => $"{concept.Name} is {dice.Pick(concept.Options)}",
    };
}
