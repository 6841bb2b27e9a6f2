using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>11xx, first part: which keys stand where, and what kind of thing they hold.</summary>
internal static class ShapeMessages
{
    public static readonly MessageKind UnknownKey = new("OT1101", Severity.Error, "een onbekende sleutel");
    public static readonly MessageKind MissingKey = new("OT1102", Severity.Error, "een sleutel ontbreekt");
    public static readonly MessageKind WrongKind = new("OT1103", Severity.Error, "een lijst, tekst of groep op de verkeerde plaats");
    public static readonly MessageKind UnknownWord = new("OT1104", Severity.Error, "een woord waaruit hier niet te kiezen valt");
    public static readonly MessageKind NameForm = new("OT1110", Severity.Error, "een naam met verkeerde tekens");
    public static readonly MessageKind ConditionLines = new("OT1111", Severity.Error, "een conditie past op één regel");
    public static readonly MessageKind Excluding = new("OT1112", Severity.Error, "sleutels die niet samengaan");
    public static readonly MessageKind OneOf = new("OT1113", Severity.Error, "een keuze tussen sleutels is niet gemaakt");
    public static readonly MessageKind EmptyList = new("OT1114", Severity.Error, "een lege lijst waar iets in hoort");
    public static readonly MessageKind Citation = new("OT1115", Severity.Error, "een artikel dat niet te lezen is");
    public static readonly MessageKind NotInPack = new("OT1116", Severity.Warning, "een bestand op een plaats die niet wordt gelezen");
    public static readonly MessageKind NoHeader = new("OT1117", Severity.Error, "pakket.yaml ontbreekt");
    public static readonly MessageKind YmlFile = new("OT1118", Severity.Warning, "een bestand waarvan de naam op .yml eindigt");

    private const int MostListed = 9;

    public static ImmutableArray<MessageKind> All =>
    [
        UnknownKey, MissingKey, WrongKind, UnknownWord, NameForm, ConditionLines, Excluding, OneOf, EmptyList,
        Citation, NotInPack, NoHeader, YmlFile,
    ];

    /// <param name="key">What stands there.</param>
    /// <param name="place">What the mapping is.</param>
    /// <param name="nearest">The key that was probably meant.</param>
    /// <param name="legal">The keys that may stand there; listed when nothing is near and there are few.</param>
    public static Message Unknown(string key, string place, string? nearest, IReadOnlyCollection<string> legal) => UnknownKey.Say(
        $"{place} kent geen sleutel `{key}`",
        nearest is not null ? $"bedoeld is misschien `{nearest}`"
            : legal.Count > MostListed ? null
            : $"hier passen {Listed([.. legal.Select(word => $"`{word}`")], "en")}");

    public static Message Missing(string place, string? name, IEnumerable<string> keys)
    {
        var missing = keys.Select(key => $"`{key}`").ToList();
        var where = name is null ? place : $"{place} (`{name}`)";
        var verb = missing.Count == 1 ? "ontbreekt" : "ontbreken";
        return MissingKey.Say($"in {where} {verb} {Listed(missing, "en")}", "deze sleutels zijn hier verplicht; vul ze aan");
    }

    public static Message TextExpected(string key) =>
        WrongKind.Say($"bij `{key}` hoort één waarde", "zet de waarde achter de dubbele punt");

    public static Message ListExpected(string key) =>
        WrongKind.Say($"bij `{key}` hoort een lijst", "begin elk onderdeel op een eigen regel met een streepje");

    public static Message MappingExpected(string place, IEnumerable<string> keys) => WrongKind.Say(
        $"hier hoort {place} met eigen sleutels te staan",
        keys.Any() ? $"mogelijke sleutels: {Listed([.. keys.Select(key => $"`{key}`")], "en")}" : "schrijf `naam: waarde`, met elke naam op een eigen regel");

    public static Message NotOneOf(string key, string word, IEnumerable<string> choices, string? nearest) => UnknownWord.Say(
        $"`{word}` past niet bij `{key}`",
        (nearest is null ? "" : $"bedoeld is misschien `{nearest}`; ")
            + $"kies uit {Listed([.. choices.Select(choice => $"`{choice}`")], "of")}");

    public static Message BadName(string name, string? better) => NameForm.Say(
        $"`{name}` kan geen naam zijn: een naam heeft kleine letters, cijfers en lage streepjes, en begint met een letter",
        better is null ? null : $"schrijf `{better}`");

    public static Message ManyLines() => ConditionLines.Say(
        "een conditie staat op één regel", "verdeel haar over een lijst, met elke deelconditie achter een eigen streepje");

    public static Message Escaped() => ConditionLines.Say(
        "een conditie staat er zoals zij is, zonder aanhalingstekens eromheen", "haal de buitenste aanhalingstekens weg");

    public static Message NotTogether(string first, string second) =>
        Excluding.Say($"`{first}` en `{second}` gaan hier niet samen", "kies er een, of maak er twee onderdelen van");

    public static Message OnlyWith(string key, string other) =>
        Excluding.Say($"`{key}` hoort bij `{other}`, en dat staat hier niet", $"haal `{key}` weg of voeg `{other}` toe");

    public static Message ChooseOne(string place, IEnumerable<string> choices) => OneOf.Say(
        $"{place} zegt niet wat het is", $"voeg een van deze toe: {Listed([.. choices], "of")}");

    public static Message NothingInList(string key) =>
        EmptyList.Say($"`{key}` is leeg, en hier hoort ten minste één onderdeel", "vul de lijst");

    public static Message BadCitation(string text, string? better) => Citation.Say(
        $"`{text}` is niet te lezen als artikel",
        better is null ? "schrijf `wet artikel`, en zo nodig `lid 1`, `onderdeel a`, `onder 2`; bijvoorbeeld `participatiewet 35 lid 1`" : $"schrijf `{better}`");

    /// <param name="folder">The folder it lies in; empty for the folder of the pack itself.</param>
    /// <param name="nearest">The folder that was probably meant.</param>
    public static Message OutsideFolders(string folder, string? nearest) => NotInPack.Say(
        folder.Length == 0
            ? "dit bestand hoort niet bij het regelpakket: aan de sleutels is niet te zien wat het is"
            : $"de map `{folder}` wordt niet gelezen",
        nearest is not null ? $"bedoeld is misschien `{nearest}`" : "een regelpakket heeft de mappen `begrippen`, `doelen` en `casussen`");

    public static Message HeaderMissing(string? elsewhere) => NoHeader.Say(
        "dit regelpakket heeft geen `pakket.yaml`",
        elsewhere is null
            ? "maak `pakket.yaml` in de map van het pakket, met `naam`, `versie`, `taalversie: 1` en `gemaakt_door`, of kies een andere map"
            : $"er is wel een `{elsewhere}`; bedoelt u die map?");

    public static Message NotRead(string better) =>
        YmlFile.Say("dit bestand wordt niet gelezen, want de naam eindigt niet op `.yaml`", $"noem het `{better}`");

    private static string Listed(IReadOnlyList<string> words, string conjunction) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + $" {conjunction} " + words[^1],
    };
}
