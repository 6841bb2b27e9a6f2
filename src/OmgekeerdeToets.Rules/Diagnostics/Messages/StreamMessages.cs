using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>40xx, last part: many cases at once, a line each. A line is nobody's case: it holds no names and no words of people.</summary>
internal static class StreamMessages
{
    public static readonly MessageKind WordsOfPeople = new("OT4051", Severity.Error, "namen of vrije tekst in een stroom");
    public static readonly MessageKind LongLine = new("OT4052", Severity.Error, "een regel die te lang is");
    public static readonly MessageKind UnknownColumn = new("OT4053", Severity.Error, "een kolom die het pakket niet kent");
    public static readonly MessageKind CellCount = new("OT4054", Severity.Error, "een regel met te veel of te weinig cellen");
    public static readonly MessageKind NoHeader = new("OT4055", Severity.Error, "een CSV-bestand zonder kopregel");
    public static readonly MessageKind LooseQuote = new("OT4056", Severity.Error, "een aanhalingsteken dat niet klopt");
    public static readonly MessageKind LooseReturn = new("OT4057", Severity.Error, "een los regeleinde in een CSV-bestand");

    public static ImmutableArray<MessageKind> All => [WordsOfPeople, LongLine, UnknownColumn, CellCount, NoHeader, LooseQuote, LooseReturn];

    public static Message KeyRefused(string key) => WordsOfPeople.Say(
        $"`{key}` hoort niet in een stroom: een doorrekening kent geen namen en geen vrije tekst",
        $"haal `{key}` weg; in de uitkomst heeft elke regel een nummer.\n"
        + "Wilt u een advies over deze ene casus, geef hem dan als eigen bestand aan `advies`, zonder `--formaat ndjson`");

    public static Message NameRefused(string name) => WordsOfPeople.Say(
        $"`{name}` lijkt een naam; in een stroom heeft een lid van een lijst geen eigen naam",
        "haal `naam` weg, of schrijf een kort woord in kleine letters, zoals `kind 1` of `energie`");

    public static Message RoleExpected() => WordsOfPeople.Say(
        "in een stroom noemt `door` een rol en geen mens",
        "schrijf een rol in kleine letters, zoals `klantmanager_inkomen`, of haal `door` weg");

    public static Message TooLong(string key, int most) => WordsOfPeople.Say(
        $"wat er bij `{key}` staat, is te lang voor een stroom: dat is vrije tekst",
        string.Create(CultureInfo.InvariantCulture, $"schrijf een aanduiding van hoogstens {most} tekens, zoals `huisbezoek`"));

    public static Message LineTooLong(int most) => LongLine.Say(
        string.Create(CultureInfo.InvariantCulture, $"deze regel is langer dan {most / (1024 * 1024)} MB en is overgeslagen"),
        "zet elke casus op een regel van zichzelf");

    public static Message ColumnUnknown(string column, string? near) => UnknownColumn.Say(
        $"het pakket kent geen gegeven voor de kolom `{column}`",
        near is null
            ? "een kolom heet naar een gegeven of een beoordeling, naar `peildatum`, `draagvlak.OPLOSSING`, `doelen.DOEL`, "
                + "of naar een veld van een lijst met een nummer, zoals `kinderen.1.leeftijd`"
            : $"bedoeld is misschien `{near}`");

    public static Message ColumnTwice(string column) =>
        UnknownColumn.Say($"de kolom `{column}` staat er meer dan één keer", "haal er een weg");

    public static Message ColumnNameless() => CellCount.Say(
        "hier staat een waarde in een kolom zonder naam", "geef de kolom een naam in de kopregel, of maak de cel leeg");

    public static Message Cells(int found, int expected) => CellCount.Say(
        string.Create(CultureInfo.InvariantCulture, $"deze regel heeft {found} cellen en de kopregel {expected}"),
        "staat er een scheidingsteken in een waarde, zet die waarde dan tussen dubbele aanhalingstekens");

    public static Message HeaderMissing() => NoHeader.Say(
        "dit CSV-bestand heeft geen kopregel",
        "zet op de eerste regel de namen van de gegevens, met `;` of `,` ertussen");

    public static Message QuoteLoose() => LooseQuote.Say(
        "in deze regel klopt een aanhalingsteken niet",
        "een waarde tussen aanhalingstekens begint en eindigt met `\"`, een aanhalingsteken erin is `\"\"`, en een cel loopt niet door op de volgende regel");

    public static Message ReturnLoose() => LooseReturn.Say(
        "midden in deze regel staat een los regeleinde (CR), zoals oude programma's dat schrijven; wat erachter staat, is geen eigen regel",
        "sla het bestand opnieuw op, in Excel als `CSV UTF-8` en niet als `CSV (Macintosh)`; staat het regeleinde in een cel, haal het daar weg");
}
