using System.Collections.Frozen;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>
/// Units as people write them: <c>1 maand</c>, <c>6 maanden</c>, <c>12 jaar</c>, <c>8 km</c>.
/// Words that Dutch leaves in the singular after a number (euro, jaar, uur, km) are read in the plural too.
/// </summary>
internal static class UnitWording
{
    // Singular, and the plural that follows a number.
    private static readonly FrozenDictionary<string, string> Plurals = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dag"] = "dagen",
        ["week"] = "weken",
        ["maand"] = "maanden",
        ["afspraak"] = "afspraken",
        ["gesprek"] = "gesprekken",
        ["huisbezoek"] = "huisbezoeken",
        ["kamer"] = "kamers",
        ["kind"] = "kinderen",
        ["les"] = "lessen",
        ["minuut"] = "minuten",
        ["persoon"] = "personen",
        ["punt"] = "punten",
        ["rit"] = "ritten",
        ["schooldag"] = "schooldagen",
        ["stuk"] = "stuks",
        ["termijn"] = "termijnen",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Singulars = Plurals
        .Select(pair => (Plural: pair.Value, Singular: pair.Key))
        .Concat([("euro's", "euro"), ("jaren", "jaar"), ("uren", "uur"), ("kilometer", "km"), ("kilometers", "km")])
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The canonical word of a unit: <c>maanden</c> gives <c>maand</c>; an unknown word gives itself.</summary>
    public static string Singular(string word) => Singulars.GetValueOrDefault(word, word);

    /// <summary>The unit as it stands after this number: <c>maand</c> after 1, <c>maanden</c> after everything else.</summary>
    public static string After(Fraction number, Unit unit)
    {
        if (unit.Word is null)
        {
            return "";
        }

        var word = number == Fraction.One || number == -Fraction.One
            ? unit.Word
            : Plurals.GetValueOrDefault(unit.Word, unit.Word);
        return unit.Per is null ? word : $"{word} per {unit.Per}";
    }

    /// <summary>A number with its unit, for people: <c>1934,61 euro</c>, <c>6 maanden</c>, <c>≈ 0,3333333333</c>.</summary>
    public static string Show(Fraction number, Unit unit) =>
        Join(FractionText.Comma(number, unit.IsAmount), After(number, unit));

    private static string Join(string number, string unit) => unit.Length == 0 ? number : $"{number} {unit}";
}
