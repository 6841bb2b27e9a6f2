using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>How an answer is written, by the kind of value.</summary>
internal static class AnswerWording
{
    public static string Help(FactDefinition definition) => definition.Type switch
    {
        FactType.YesNo => "ja of nee",
        FactType.Date => "een datum, zoals 2026-11-01",
        FactType.Choice => "het nummer",
        FactType.Text => "in eigen woorden",
        FactType.List => "noem ze met een komma ertussen, zonder echte namen; of zeg hoeveel het er zijn; of geen",
        FactType.Duration => $"een duur, zoals {Example(definition)}{Bounds(definition)}",
        FactType.Amount => $"een bedrag, zoals {Example(definition)}{Bounds(definition)}",
        _ => $"een getal, zoals {Example(definition)}{Bounds(definition)}",
    };

    /// <summary>The kind of value as the vocabulary calls it.</summary>
    public static string Type(FactType type) => type switch
    {
        FactType.YesNo => "ja_nee",
        FactType.Number => "getal",
        FactType.Amount => "bedrag",
        FactType.Date => "datum",
        FactType.Duration => "duur",
        FactType.Text => "tekst",
        FactType.Choice => "keuze",
        _ => "lijst",
    };

    /// <summary>How the n-th member is called when people only say how many there are.</summary>
    public static string Member(string list, int place)
    {
        var singular = UnitWording.Singular(list);
        return FormattableString.Invariant($"{(singular == list ? "nummer" : singular)} {place}");
    }

    private static string Example(FactDefinition definition)
    {
        var number = Fraction.FromDecimal(definition.Type == FactType.Amount ? 250 : 4);
        if (definition.Minimum is { } minimum && number < minimum)
        {
            number = minimum;
        }

        if (definition.Maximum is { } maximum && number > maximum)
        {
            number = maximum;
        }

        return Shown(number, definition);
    }

    private static string Bounds(FactDefinition definition) => (definition.Minimum, definition.Maximum) switch
    {
        ({ } low, { } high) => $" (van {Shown(low, definition)} tot en met {Shown(high, definition)})",
        ({ } low, null) when low != Fraction.Zero => $" (minstens {Shown(low, definition)})",
        (null, { } high) => $" (hoogstens {Shown(high, definition)})",
        _ => "",
    };

    private static string Shown(Fraction number, FactDefinition definition)
    {
        var parts = (definition.Unit ?? "").Split(" per ");
        return UnitWording.Show(number, parts[0].Length == 0
            ? Unit.None
            : new Unit(UnitWording.Singular(parts[0]), parts.Length > 1 ? parts[1] : null)).Replace(",00", "", StringComparison.Ordinal);
    }
}
