using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>35xx: how a pack reads to somebody who never worked for a municipality.</summary>
internal static class PlainMessages
{
    public static readonly MessageKind LongSentence = new("OT3501", Severity.Warning, "een lange zin");
    public static readonly MessageKind Jargon = new("OT3502", Severity.Warning, "een vakwoord zonder uitleg");
    public static readonly MessageKind Avoided = new("OT3503", Severity.Warning, "een woord dat dit pakket niet gebruikt");
    public static readonly MessageKind Label = new("OT3504", Severity.Warning, "een label dat niet in een zin past");
    public static readonly MessageKind Leading = new("OT3505", Severity.Warning, "een vraag die stuurt");

    public static ImmutableArray<MessageKind> All => [LongSentence, Jargon, Avoided, Label, Leading];

    public static Message TooLong(string words, string most) => LongSentence.Say(
        $"deze zin telt {words} woorden, en dat is meer dan {most}", "knip de zin in tweeën, of laat weg wat niet nodig is");

    public static Message Unexplained(string word, string meaning) => Jargon.Say(
        $"`{word}` is een vakwoord en wordt hier niet uitgelegd", $"schrijf gewoon: {meaning}; of zet de uitleg er tussen haakjes achter");

    public static Message NotOurWord(string word, string instead) => Avoided.Say(
        $"`{word}` staat onder `vermijd` in pakket.yaml", $"schrijf: {instead}");

    public static Message LabelWithCapital(string label) => Label.Say(
        "een label komt midden in een zin te staan, en begint dus met een kleine letter", $"schrijf: {label}");

    public static Message LabelWithMark(string label) => Label.Say(
        "een label komt midden in een zin te staan, en eindigt dus niet met een leesteken", $"schrijf: {label}");

    public static Message Steers(string words) => Leading.Say(
        $"`{words}` legt iemand een antwoord in de mond", "stel een open vraag, zoals: Hoe gaat het met …?");
}
