using System.Globalization;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>Conditions that read more than one concept, a list, the calendar or a norm.</summary>
internal sealed class Compound(ConceptBook book, Dice dice)
{
    /// <summary>One of two, now and then the second of them a pair: <c>(a of b)</c>, <c>(a of (b en c))</c>.</summary>
    public string Nested()
    {
        var leaves = dice.Several(3, book.Concepts).ConvertAll(concept => Leaf.Beside(concept, dice));
        return dice.Chance(60) ? $"({leaves[0]} of {leaves[1]})" : $"({leaves[0]} of ({leaves[1]} en {leaves[2]}))";
    }

    /// <summary>Something about the members of a list.</summary>
    public string OverMembers()
    {
        var list = dice.Pick(book.Lists);
        return dice.Below(10) switch
        {
            < 5 => Quantified(list),
            < 8 => string.Create(CultureInfo.InvariantCulture, $"aantal {list.Name} met ({AboutMember(list)}) minstens {dice.Between(1, 2)}"),
            _ => Aggregated(list),
        };
    }

    /// <summary>A comparison in which something is computed.</summary>
    public string Computed()
    {
        var amounts = dice.Several(3, book.Of(ConceptKind.Amount));
        var compared = $"{Leaf.Comparison(dice)} {Leaf.Quantity(amounts[0].Threshold(dice), amounts[0])}";
        return dice.Below(10) switch
        {
            < 4 => $"{amounts[1].Name} + {amounts[2].Name} {compared}",
            < 6 => string.Create(CultureInfo.InvariantCulture, $"{amounts[1].Name} - {dice.Between(2, 4)} * {amounts[2].Name} {compared}"),
            < 8 => $"{amounts[1].Name} {Leaf.Comparison(dice)} {amounts[2].Name}",
            8 => $"{amounts[1].Name} * {Factor()} {compared}",
            _ => $"{amounts[1].Name} * personen {compared}",
        };
    }

    /// <summary>A comparison that depends on the reference date.</summary>
    public string OverTime()
    {
        var day = dice.Pick(book.Of(ConceptKind.Date)).Name;
        var count = dice.Between(1, 36);
        return dice.Below(4) switch
        {
            0 => $"{day} + {Leaf.Quantity(count, Months)} {Leaf.Comparison(dice)} peildatum",
            1 => $"hele maanden sinds {day} {Leaf.Comparison(dice)} {Leaf.Quantity(count, Months)}",
            2 => $"hele jaren sinds {day} {Leaf.Comparison(dice)} {dice.Between(1, 6).ToString(CultureInfo.InvariantCulture)} jaar",
            _ => $"dagen sinds {day} {Leaf.Comparison(dice)} {(count * 30).ToString(CultureInfo.InvariantCulture)} dagen",
        };
    }

    /// <summary>An amount against a dated norm.</summary>
    public string AgainstNorm()
    {
        var amount = dice.Pick(book.Of(ConceptKind.Amount)).Name;
        var norm = dice.Pick(NormYaml.Names);
        return dice.Chance(50) ? $"{amount} {Leaf.Comparison(dice)} {norm}" : $"{amount} {Leaf.Comparison(dice)} {Factor()} * {norm}";
    }

    private static Concept Months { get; } = Concept.Months("maanden", 36);

    private string Factor() => dice.Pick(["0.5", "0.75", "0.9", "1.2", "1.5"]);

    private string Quantified(ConceptList list) =>
        $"voor {dice.Pick(["minstens een van", "alle", "geen van"])} {list.Name} geldt ({AboutMember(list)})";

    private string Aggregated(ConceptList list)
    {
        var field = dice.Pick(list.Fields.Where(field => field.Kind != ConceptKind.YesNo).ToList());
        var aggregate = dice.Pick(["som", "hoogste", "laagste"]);
        return $"{aggregate} van {list.Name}.{field.Name} {Leaf.Comparison(dice)} {Leaf.Quantity(field.Threshold(dice), field)}";
    }

    private string AboutMember(ConceptList list)
    {
        var fields = dice.Several(2, list.Fields);
        return dice.Chance(40) ? Leaf.Of(fields[0], dice) : $"{Leaf.Beside(fields[0], dice)} en {Leaf.Beside(fields[1], dice)}";
    }
}
