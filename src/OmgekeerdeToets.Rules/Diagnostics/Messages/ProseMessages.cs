using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>10xx, third part: ordinary Dutch on which YAML stumbles. Every hint holds the line as it should be.</summary>
internal static class ProseMessages
{
    public static readonly MessageKind QuoteAtStart = new("OT1021", Severity.Error, "een tekst begint met een apostrof of aanhalingsteken");
    public static readonly MessageKind QuoteNotClosed = new("OT1022", Severity.Error, "een aanhalingsteken is niet gesloten");
    public static readonly MessageKind HashInText = new("OT1023", Severity.Error, "een hekje in een tekst");
    public static readonly MessageKind CommaInFlow = new("OT1024", Severity.Error, "een komma in een tekst tussen haakjes");
    public static readonly MessageKind ColonInText = new("OT1025", Severity.Error, "een dubbele punt in een tekst");
    public static readonly MessageKind NoSpaceAfterColon = new("OT1026", Severity.Error, "geen spatie na een dubbele punt of streepje");
    public static readonly MessageKind BracketNotClosed = new("OT1027", Severity.Error, "haakjes kloppen niet");
    public static readonly MessageKind SpecialAtStart = new("OT1028", Severity.Error, "een bijzonder teken in een tekst zonder aanhalingstekens");
    public static readonly MessageKind Backslash = new("OT1029", Severity.Error, "een schuine streep tussen dubbele aanhalingstekens");
    public static readonly MessageKind NoColon = new("OT1030", Severity.Error, "een regel zonder dubbele punt");

    public static ImmutableArray<MessageKind> All =>
    [
        QuoteAtStart, QuoteNotClosed, HashInText, CommaInFlow, ColonInText,
        NoSpaceAfterColon, BracketNotClosed, SpecialAtStart, Backslash, NoColon,
    ];

    public static Message StartsWithQuote(char quote, string corrected) => QuoteAtStart.Say(
        $"deze tekst begint met `{quote}`; wat erna komt, telt dan als aangehaalde tekst", YamlMessages.Write(corrected));

    public static Message QuoteOpen(char quote, string corrected) => QuoteNotClosed.Say(
        $"dit aanhalingsteken (`{quote}`) wordt op deze regel niet gesloten", YamlMessages.Write(corrected));

    /// <summary>The same, for a line that is too far gone to offer a better one.</summary>
    public static Message WithoutLine(Message message) => message with
    {
        Hint = "zet elk onderdeel op een eigen regel in plaats van tussen haakjes, en elke tekst met een komma of dubbele punt tussen aanhalingstekens",
    };

    public static Message HashCutsOff(string corrected) => HashInText.Say(
        "alles na dit hekje zou wegvallen als opmerking",
        YamlMessages.Write(corrected) + "\nof zet, als het een opmerking is, twee spaties voor het hekje en een erna");

    public static Message CommaSplits(string corrected) => CommaInFlow.Say(
        "deze komma breekt de tekst in tweeën, want tussen haakjes scheidt een komma", YamlMessages.Write(corrected));

    public static Message CommentTooClose(string corrected) => HashInText.Say(
        "een opmerking achter een waarde heeft twee spaties voor het hekje en een erna", YamlMessages.Write(corrected));

    /// <summary>The hash stands in the second or a later line of a text.</summary>
    public static Message HashCutsOffBelow() => HashInText.Say(
        "alles na dit hekje zou wegvallen als opmerking",
        "zet `>-` achter de sleutel en de hele tekst op de regels eronder, of zet de tekst op één regel tussen aanhalingstekens");

    public static Message ColonSplits(string corrected) => ColonInText.Say(
        "deze dubbele punt maakt van de tekst ervoor een sleutel", YamlMessages.Write(corrected));

    /// <summary>The colon stands in the second or a later line of a text; quoting one line does not help there.</summary>
    public static Message ColonSplitsBelow() => ColonInText.Say(
        "deze dubbele punt maakt van de tekst ervoor een sleutel",
        "zet `>-` achter de sleutel en de hele tekst op de regels eronder, of zet de tekst op één regel tussen aanhalingstekens");

    public static Message DashSpaceMissing(string corrected) => NoSpaceAfterColon.Say(
        "na dit streepje hoort een spatie", YamlMessages.Write(corrected));

    public static Message SpaceMissing(string corrected) => NoSpaceAfterColon.Say(
        "na deze dubbele punt hoort een spatie", YamlMessages.Write(corrected));

    public static Message BracketOpen(char bracket, string corrected) => BracketNotClosed.Say(
        $"dit haakje (`{bracket}`) wordt niet gesloten", YamlMessages.Write(corrected));

    public static Message BracketMismatch(char found, char expected, string corrected) => BracketNotClosed.Say(
        $"hier staat `{found}`, maar het open haakje vraagt om `{expected}`", YamlMessages.Write(corrected));

    public static Message BracketTooMany(char bracket, string corrected) => BracketNotClosed.Say(
        $"dit haakje (`{bracket}`) sluit niets", YamlMessages.Write(corrected));

    public static Message StartsWithSpecial(char character, string corrected) => SpecialAtStart.Say(
        $"een tekst die met `{character}` begint, hoort tussen aanhalingstekens", YamlMessages.Write(corrected));

    public static Message SpecialInside(char character, string corrected) => SpecialAtStart.Say(
        $"een tekst met `{character}` hoort hier tussen aanhalingstekens", YamlMessages.Write(corrected));

    public static Message BackslashFound(string corrected) => Backslash.Say(
        "tussen dubbele aanhalingstekens betekent `\\` iets anders dan er staat", YamlMessages.Write(corrected));

    public static Message ColonMissing(string? corrected) => NoColon.Say(
        "op deze regel staat geen sleutel met een dubbele punt",
        corrected is null ? "zet er `sleutel: ` voor, of laat de regel verder inspringen als hij bij de tekst erboven hoort" : YamlMessages.Write(corrected));
}
