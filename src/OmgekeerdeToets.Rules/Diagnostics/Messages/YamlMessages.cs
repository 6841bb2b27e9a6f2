using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>10xx, second part: what YAML can do and the rule language does not want, and lines that do not fit in the tree.</summary>
internal static class YamlMessages
{
    public static readonly MessageKind Tab = new("OT1010", Severity.Error, "een tab in plaats van spaties");
    public static readonly MessageKind Anchor = new("OT1011", Severity.Error, "een anker (&)");
    public static readonly MessageKind Alias = new("OT1012", Severity.Error, "een verwijzing (*)");
    public static readonly MessageKind MergeKey = new("OT1013", Severity.Error, "een samenvoegsleutel (<<)");
    public static readonly MessageKind Tag = new("OT1014", Severity.Error, "een tag (!)");
    public static readonly MessageKind SeveralDocuments = new("OT1015", Severity.Error, "meer dan één document in een bestand");
    public static readonly MessageKind Directive = new("OT1016", Severity.Error, "een aanwijzing voor de lezer (%)");
    public static readonly MessageKind DuplicateKey = new("OT1017", Severity.Error, "een sleutel staat er twee keer");
    public static readonly MessageKind EmptyValue = new("OT1018", Severity.Error, "een lege waarde");
    public static readonly MessageKind Indentation = new("OT1019", Severity.Error, "verkeerde inspringing");
    public static readonly MessageKind NotYaml = new("OT1020", Severity.Error, "dit is geen leesbare YAML");

    private const string WriteWord = "schrijf: ";

    public static ImmutableArray<MessageKind> All =>
    [
        Tab, Anchor, Alias, MergeKey, Tag, SeveralDocuments, Directive, DuplicateKey, EmptyValue, Indentation, NotYaml,
    ];

    public static Message TabFound() =>
        Tab.Say("hier staat een tab", "gebruik spaties: twee per niveau");

    public static Message AnchorFound() =>
        Anchor.Say("hier staat een anker (`&`); een regelpakket kent geen ankers", "schrijf de inhoud uit op elke plaats waar die geldt");

    public static Message AnchorLikeText(string corrected) =>
        Anchor.Say("een waarde mag niet met `&` beginnen", Write(corrected));

    public static Message AliasFound() =>
        Alias.Say("hier staat een verwijzing (`*`); een regelpakket kent geen verwijzingen", "schrijf de inhoud uit op elke plaats waar die geldt");

    public static Message AliasLikeText(string corrected) =>
        Alias.Say("een waarde mag niet met `*` beginnen", Write(corrected));

    public static Message MergeKeyFound() =>
        MergeKey.Say("`<<` voegt twee stukken samen; een regelpakket kent dat niet", "schrijf de sleutels uit op elke plaats waar ze gelden");

    public static Message TagFound(string corrected) =>
        Tag.Say("een waarde mag niet met `!` beginnen; een regelpakket kent geen tags", Write(corrected));

    public static Message SecondDocument() =>
        SeveralDocuments.Say("hier begint een tweede document", "zet elk document in een eigen bestand");

    public static Message DirectiveFound() =>
        Directive.Say("een regel die met `%` begint, is een aanwijzing voor de lezer", "haal deze regel weg");

    public static Message Duplicate(string key, int firstLine) => DuplicateKey.Say(
        string.Create(CultureInfo.InvariantCulture, $"`{key}` staat er twee keer; de eerste staat op regel {firstLine}"),
        "voeg de twee samen of haal er een weg");

    /// <summary>The same, said in code, where nothing has a line.</summary>
    public static Message SaidTwice(string name) => DuplicateKey.Say(
        $"`{name}` is twee keer ingevuld", "voeg de twee samen of haal er een weg");

    public static Message Empty(string key) => EmptyValue.Say(
        $"`{key}` heeft geen waarde", "vul een waarde in, schrijf `onbekend`, of haal de sleutel weg");

    public static Message EmptyItem() =>
        EmptyValue.Say("dit streepje heeft geen inhoud", "vul iets in of haal het streepje weg");

    public static Message WrongIndentation(int found, int expected) => Indentation.Say(
        string.Create(CultureInfo.InvariantCulture, $"deze regel springt {Spaces(found)} in en hoort bij geen enkel niveau"),
        string.Create(CultureInfo.InvariantCulture, $"waarschijnlijk bedoelt u {Spaces(expected)}"));

    public static Message DashExpected(string corrected) =>
        Indentation.Say("in deze lijst begint elk onderdeel met een streepje", Write(corrected));

    public static Message DashNotExpected() => Indentation.Say(
        "hier past geen streepje: erboven staan sleutels, of een waarde op dezelfde regel als de sleutel",
        "laat de lijst verder inspringen dan de sleutel waar hij bij hoort, en zet achter die sleutel geen waarde");

    public static Message Unparsed() => NotYaml.Say(
        "vanaf hier is het bestand niet meer te lezen",
        "kijk naar de inspringing, de dubbele punten, de aanhalingstekens en de haakjes op deze regel en de regel ervoor");

    public static Message KeyIsNoText() =>
        NotYaml.Say("een sleutel is altijd één woord", "schrijf de sleutel als een naam, gevolgd door een dubbele punt");

    /// <summary>The same, for a text that goes on below: the line in the hint is only its first.</summary>
    public static Message OnOneLine(Message message) =>
        message with { Hint = message.Hint + "\nzet daarbij de hele tekst op één regel" };

    internal static string Write(string corrected) => WriteWord + corrected.Trim();

    /// <summary>The corrected line that a hint offers; null when it offers none.</summary>
    internal static string? LineIn(Message message) => message.Hint is { } hint && hint.StartsWith(WriteWord, StringComparison.Ordinal)
        ? hint.Split('\n')[0][WriteWord.Length..]
        : null;

    private static string Spaces(int count) => count == 1 ? "1 spatie" : string.Create(CultureInfo.InvariantCulture, $"{count} spaties");
}
