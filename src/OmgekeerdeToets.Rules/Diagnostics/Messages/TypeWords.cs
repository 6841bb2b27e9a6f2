using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>Kinds of values as messages name them.</summary>
internal static class TypeWords
{
    public const string YesNo = "ja of nee";
    public const string Date = "een datum";
    public const string Text = "een tekst";
    public const string Choice = "een keuze";

    public static string Number(Unit unit) => unit.IsNone ? "een getal zonder eenheid"
        : unit.IsAmount ? $"een bedrag in {unit}"
        : $"een getal in {Plural(unit)}";

    /// <summary>A unit in running text: <c>maanden</c>, <c>km</c>, <c>euro per maand</c>.</summary>
    public static string Plural(Unit unit) => unit.IsNone ? "een getal zonder eenheid" : UnitWording.After(new Fraction(2), unit);
}
