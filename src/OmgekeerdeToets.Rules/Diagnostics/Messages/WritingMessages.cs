using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>30xx, third part: what is worth a second look in how a pack is written.</summary>
internal static class WritingMessages
{
    public static readonly MessageKind NumberTwice = new("OT3041", Severity.Warning, "een getal in de tekst dat ook in een formule staat");
    public static readonly MessageKind EmptyList = new("OT3042", Severity.Warning, "`alle` van een lijst die leeg kan zijn");

    public static ImmutableArray<MessageKind> All => [NumberTwice, EmptyList];

    public static Message NumberAlsoInFormula(string number) => NumberTwice.Say(
        $"`{number}` staat in deze tekst en ook in de voorwaarde erbij", "schrijf de tekst zonder het getal; verandert de regel, dan klopt de tekst niet meer");

    public static Message AllOfNone(string list) => EmptyList.Say(
        $"`alle` is ook waar als `{list}` leeg is", $"zet erbij: `aantal {list} minstens 1`, als er minstens een moet zijn");
}
