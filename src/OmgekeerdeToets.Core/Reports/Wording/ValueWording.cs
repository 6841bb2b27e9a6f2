using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Values of facts as people read them: <c>ja</c>, <c>4 km</c>, <c>€ 500</c>, <c>1 november 2026</c>, <c>niet gevraagd</c>.</summary>
internal static class ValueWording
{
    public static string Show(FactValue value, FactDefinition definition)
    {
        if (!value.IsKnown)
        {
            return Show(value.Reason);
        }

        return definition.Type switch
        {
            FactType.YesNo => CodeWords.Of(value.Truth),
            FactType.Date => DateWording.Show(value.Date!.Value),
            FactType.List => Members(value),
            FactType.Text => NameWording.Spaced(value.Text!),
            FactType.Choice => Option(value.Text!, definition),
            _ => Show(value.Exact!.Value, value.Unit ?? definition.Unit),
        };
    }

    /// <summary>An option by its label.</summary>
    public static string Option(string name, FactDefinition definition) =>
        definition.OptionLabels.GetValueOrDefault(name) ?? NameWording.Spaced(name);

    /// <summary>The three states of not knowing; they look different, and none of them is "no".</summary>
    public static string Show(UnknownReason reason) => reason switch
    {
        UnknownReason.DoesNotKnow => "gevraagd, niet bekend",
        UnknownReason.RatherNotSay => "gevraagd, liever niet gezegd",
        _ => "niet gevraagd",
    };

    private static string Members(FactValue value) =>
        value.Members.IsEmpty ? "geen" : Phrase.Enumerate(value.Members.Select(member => member.Name));

    public static string Show(Fraction number, string? unit)
    {
        var parts = (unit ?? "").Split(" per ");
        var per = parts.Length > 1 ? " per " + parts[1] : "";
        return parts[0] switch
        {
            "euro" => MoneyWording.Show(number) + per,
            "" => FractionText.Comma(number),
            var word => UnitWording.Show(number, new Unit(UnitWording.Singular(word), parts.Length > 1 ? parts[1] : null)),
        };
    }
}
