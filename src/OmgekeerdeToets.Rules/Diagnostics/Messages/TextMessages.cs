using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>10xx, first part: the file as bytes and characters, before anything in it means something.</summary>
internal static class TextMessages
{
    public static readonly MessageKind Unreadable = new("OT1001", Severity.Error, "het bestand is niet te lezen");
    public static readonly MessageKind NotUtf8 = new("OT1002", Severity.Error, "het bestand is geen UTF-8");
    public static readonly MessageKind TooLarge = new("OT1003", Severity.Error, "het bestand is te groot");
    public static readonly MessageKind TooDeep = new("OT1004", Severity.Error, "te diep genest");
    public static readonly MessageKind TooMany = new("OT1005", Severity.Error, "te veel onderdelen in één bestand");
    public static readonly MessageKind Invisible = new("OT1006", Severity.Error, "een onzichtbaar teken");
    public static readonly MessageKind Empty = new("OT1007", Severity.Warning, "het bestand is leeg");

    public static readonly MessageKind PackTooLarge = new("OT1009", Severity.Error, "het regelpakket is te groot");

    public static readonly MessageKind LongLine = new("OT1008", Severity.Error, "een regel is te lang");

    public static ImmutableArray<MessageKind> All => [Unreadable, NotUtf8, TooLarge, TooDeep, TooMany, Invisible, Empty, LongLine, PackTooLarge];

    public static Message FileMissing(string path) =>
        Unreadable.Say($"`{path}` bestaat niet", "kijk of de naam goed is getypt en of u in de goede map staat");

    public static Message FolderExpected(string path) => Unreadable.Say(
        $"`{path}` is een bestand; een regelpakket is een map",
        System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder
            ? $"noem de map waar pakket.yaml in staat, bijvoorbeeld `{folder}`"
            : "noem de map waar pakket.yaml in staat; de map waarin u nu staat, is `.`");

    public static Message CannotOpen() =>
        Unreadable.Say("dit bestand is niet te openen", "kijk of u het mag lezen en of een ander programma het bezet houdt");

    public static Message BadByte(byte value) => NotUtf8.Say(
        string.Create(CultureInfo.InvariantCulture, $"hier staat een byte (0x{value:X2}) die geen UTF-8 is"),
        "sla het bestand op als UTF-8; in de meeste editors staat dat onder ‘Opslaan als’");

    public static Message OtherEncoding(string encoding) => NotUtf8.Say(
        $"het bestand is opgeslagen als {encoding}",
        "sla het bestand op als UTF-8; in de meeste editors staat dat onder ‘Opslaan als’");

    public static Message Larger(int limit) => TooLarge.Say(
        string.Create(CultureInfo.InvariantCulture, $"dit bestand is groter dan {limit} bytes (1 MB)"),
        "verdeel het over meer bestanden; de volgorde maakt niet uit");

    public static Message LargerPack(long limit) => PackTooLarge.Say(
        string.Create(CultureInfo.InvariantCulture, $"de bestanden in deze map zijn samen groter dan {limit} bytes (20 MB)"),
        "kijk of er iets in de map staat dat er niet hoort; bewaar veel casussen in een eigen map, buiten het pakket");

    public static Message MoreNames(int limit) => PackTooLarge.Say(
        string.Create(CultureInfo.InvariantCulture, $"dit pakket heeft meer dan {limit} begrippen, afleidingen en normen; vanaf hier is er niet verder gelezen"),
        "een woordenlijst die zo lang is, kan niemand nog lezen; maak er meer pakketten van");

    public static Message Deeper(int limit) => TooDeep.Say(
        string.Create(CultureInfo.InvariantCulture, $"hier staan meer dan {limit} niveaus in elkaar"),
        "een regelpakket heeft er nooit zo veel nodig; kijk of er een haakje of een inspringing te veel staat");

    public static Message MoreNodes(int limit) => TooMany.Say(
        string.Create(CultureInfo.InvariantCulture, $"dit bestand heeft meer dan {limit} onderdelen"),
        "verdeel het over meer bestanden; de volgorde maakt niet uit");

    public static Message LongerLine(int length, int limit) => LongLine.Say(
        string.Create(CultureInfo.InvariantCulture, $"deze regel telt {length} tekens; het mogen er hoogstens {limit} zijn"),
        "verdeel de inhoud over meer regels");

    public static Message InvisibleCharacter(char character) => Invisible.Say(
        string.Create(CultureInfo.InvariantCulture, $"hier staat een onzichtbaar teken (U+{(int)character:X4})"),
        "haal het weg of zet er een gewone spatie voor in de plaats; het komt vaak mee bij plakken uit een ander programma");

    /// <summary>In a pack an empty file is only odd; where a case should be, it is not a case.</summary>
    public static Message NoCaseInside() => (Empty with { Severity = Severity.Error }).Say(
        "dit bestand is leeg; er staat geen casus in", "in een casus staan ten minste `casus`, `peildatum` en `aanleiding`");

    public static Message NothingInside() =>
        Empty.Say("dit bestand is leeg", "vul het of haal het weg");
}
