using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>21xx, second part: values that stand by themselves, such as a bound, an amount of a norm, a choice of policy.</summary>
internal static class LiteralMessages
{
    public static readonly MessageKind NotOfType = new("OT2141", Severity.Error, "een waarde van een ander soort dan gevraagd");
    public static readonly MessageKind OtherUnit = new("OT2142", Severity.Error, "een waarde in een andere eenheid dan gevraagd");
    public static readonly MessageKind OutOfBounds = new("OT2143", Severity.Error, "een waarde buiten de grenzen van het begrip");
    public static readonly MessageKind TooPrecise = new("OT2144", Severity.Error, "een waarde met te veel decimalen");

    public static ImmutableArray<MessageKind> All => [NotOfType, OtherUnit, OutOfBounds, TooPrecise];

    public static Message NumberWanted(string unit) => NotOfType.Say(
        "hier hoort een getal", unit.Length == 0 ? "schrijf bijvoorbeeld: `12` of `12.5`" : $"schrijf een getal; het staat al in {unit}");

    public static Message TruthWanted() => NotOfType.Say("hier hoort `ja` of `nee`", "schrijf `ja` of `nee`");

    public static Message DateWanted() => NotOfType.Say("hier hoort een datum", "schrijf jaar, maand en dag, bijvoorbeeld: `2026-07-01`");

    public static Message PeriodWanted() => NotOfType.Say("hier hoort een duur", "schrijf bijvoorbeeld: `6 maanden`");

    public static Message NoListHere() => NotOfType.Say("een lijst kan hier geen waarde hebben", "zet de leden in de casus");

    public static Message UnitWanted(string found, string wanted) => OtherUnit.Say(
        $"deze waarde staat in {found}, maar er wordt om {(wanted.Length == 0 ? "een getal zonder eenheid" : wanted)} gevraagd",
        wanted.Length == 0 ? "laat de eenheid weg" : $"reken de waarde om naar {wanted}");

    public static Message Outside(string? low, string? high) => OutOfBounds.Say(
        "deze waarde ligt buiten de grenzen van het begrip (" + ((low, high) switch
        {
            ({ } from, { } to) => $"{from} tot en met {to}",
            ({ } from, null) => $"minstens {from}",
            _ => $"hoogstens {high}",
        }) + ")",
        "pas de waarde aan, of de grenzen van het begrip");

    public static Message Decimals(int most) => TooPrecise.Say(
        most == 0 ? "hier hoort een heel getal" : $"hier mogen hoogstens {most} decimalen staan", "rond de waarde zelf af");
}
