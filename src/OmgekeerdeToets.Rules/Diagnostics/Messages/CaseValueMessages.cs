using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>40xx, second part: a value that does not fit its concept.</summary>
internal static class CaseValueMessages
{
    public static readonly MessageKind WrongType = new("OT4020", Severity.Error, "een waarde van een andere soort");
    public static readonly MessageKind NumberNotation = new("OT4021", Severity.Error, "een getal dat anders geschreven moet worden");
    public static readonly MessageKind DateNotation = new("OT4022", Severity.Error, "een datum die anders geschreven moet worden");
    public static readonly MessageKind WrongUnit = new("OT4023", Severity.Error, "een waarde in een andere eenheid");
    public static readonly MessageKind OutOfRange = new("OT4024", Severity.Error, "een waarde buiten de grenzen");
    public static readonly MessageKind TooManyDecimals = new("OT4025", Severity.Error, "een waarde met te veel cijfers achter de punt");
    public static readonly MessageKind UnknownOption = new("OT4026", Severity.Error, "een keuze die er niet is");

    public static ImmutableArray<MessageKind> All =>
        [WrongType, NumberNotation, DateNotation, WrongUnit, OutOfRange, TooManyDecimals, UnknownOption];

    public static Message YesOrNo(string name, string found, string? meant) => WrongType.Say(
        $"bij `{name}` hoort `ja` of `nee`, hier staat `{found}`",
        meant is null ? "schrijf `ja`, `nee` of `onbekend`" : $"schrijf `{meant}`");

    public static Message ReasonAsValue(string name, string reason) => WrongType.Say(
        $"bij `{name}` staat `{reason}` als waarde, maar het is de reden dat de waarde onbekend is",
        $"schrijf: {name}: {{ waarde: onbekend, reden: {reason} }}");

    public static Message NumberExpected(string name, string found, string? unit) => WrongType.Say(
        $"bij `{name}` hoort een getal, hier staat `{found}`",
        unit is null ? "schrijf bijvoorbeeld `4`" : $"schrijf bijvoorbeeld `4 {unit}`");

    public static Message DateExpected(string name, string found) => WrongType.Say(
        $"bij `{name}` hoort een datum, hier staat `{found}`", "schrijf jaar, maand en dag: `2026-11-01`");

    public static Message ListExpected(string name) => WrongType.Say(
        $"`{name}` is een lijst; hier staat een losse waarde",
        "schrijf elk lid achter een streepje, met zijn velden eronder; `[]` betekent dat er geen zijn");

    public static Message ListSupposed(string name) => WrongType.Say(
        $"`{name}` is een lijst; leden kunt u hier niet opgeven",
        "schrijf `[]` als er geen zijn, of `onbekend`; zet leden met hun velden in een casus");

    public static Message NoList(string name) => WrongType.Say(
        $"`{name}` is geen lijst; hier staan leden", "schrijf een enkele waarde");

    public static Message TextExpected(string name, string found) => WrongType.Say(
        $"bij `{name}` hoort een tekst, hier staat `{found}`", null);

    public static Message Notation(string name, string found, IEnumerable<string> right) => NumberNotation.Say(
        $"het getal bij `{name}` is anders geschreven dan hier kan: `{found}`",
        right.Any() ? "schrijf " + string.Join(" of ", right.Select(text => $"`{text}`")) : "schrijf cijfers, met een punt voor de decimalen: `7.5`");

    public static Message TooLarge(string name) => NumberNotation.Say($"het getal bij `{name}` is te groot om mee te rekenen");

    public static Message DateWritten(string name, string found, string right) => DateNotation.Say(
        $"de datum bij `{name}` is anders geschreven dan hier kan: `{found}`", $"schrijf `{right}`");

    public static Message NoSuchDay(string name, string found) => DateNotation.Say(
        $"de dag `{found}` bij `{name}` bestaat niet", "schrijf jaar, maand en dag: `2026-11-01`");

    public static Message UnitDiffers(string name, string found, string expected, string? corrected) => WrongUnit.Say(
        $"`{name}` is in {expected}, hier staat `{found}`",
        corrected is null
            ? $"schrijf de waarde in {expected}; alleen weken worden vanzelf dagen, en jaren maanden"
            : $"schrijf `{corrected}`");

    public static Message UnitUnwanted(string name, string found) => WrongUnit.Say(
        $"`{name}` is een getal zonder eenheid, hier staat `{found}`", "laat de eenheid weg");

    public static Message Below(string name, string found, string minimum) =>
        OutOfRange.Say($"`{name}` is minstens {minimum}, hier staat {found}");

    public static Message Above(string name, string found, string maximum) =>
        OutOfRange.Say($"`{name}` is hoogstens {maximum}, hier staat {found}");

    public static Message Decimals(string name, int most) => TooManyDecimals.Say(
        most == 0
            ? $"`{name}` is een heel getal"
            : string.Create(CultureInfo.InvariantCulture, $"`{name}` heeft hoogstens {most} {(most == 1 ? "cijfer" : "cijfers")} achter de punt"),
        "rond het af zoals u het aan een collega zou vertellen");

    public static Message OptionUnknown(string name, string found, IEnumerable<string> options, string? near) => UnknownOption.Say(
        $"`{found}` is geen keuze bij `{name}`",
        near is null ? $"kies uit: {string.Join(", ", options)}" : CaseMessages.Meant(near, null));
}
