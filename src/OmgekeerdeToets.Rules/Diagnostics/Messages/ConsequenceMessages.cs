using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>33xx: what a solution does, what it costs, and what it asks of people.</summary>
internal static class ConsequenceMessages
{
    public static readonly MessageKind HowOften = new("OT3301", Severity.Error, "een bedrag zonder ritme, of met twee");
    public static readonly MessageKind Decisive = new("OT3302", Severity.Error, "een argument dat niet doorslaggevend kan zijn");
    public static readonly MessageKind Duty = new("OT3303", Severity.Error, "een plicht zonder grondslag");
    public static readonly MessageKind NothingMissing = new("OT3304", Severity.Warning, "een doel zonder `niets_doen`");
    public static readonly MessageKind NothingUncosted = new("OT3305", Severity.Warning, "niets doen zonder kosten");
    public static readonly MessageKind OnlyFor = new("OT3306", Severity.Warning, "een oplossing met alleen argumenten voor");
    public static readonly MessageKind LighterItself = new("OT3307", Severity.Error, "een lichtere weg die de oplossing zelf is");

    public static readonly MessageKind Euro = new("OT3308", Severity.Error, "een bedrag dat niet in euro is");
    public static readonly MessageKind Shown = new("OT3309", Severity.Error, "`toon` van iets dat geen getal is");

    public static readonly MessageKind LinkToItself = new("OT3310", Severity.Error, "een oplossing die bij zichzelf hoort");

    public static ImmutableArray<MessageKind> All =>
        [HowOften, Decisive, Duty, NothingMissing, NothingUncosted, OnlyFor, LighterItself, Euro, Shown, LinkToItself];

    public static Message NotInEuro() => Euro.Say(
        "een bedrag is in euro, euro per maand of euro per jaar", "schrijf bijvoorbeeld: `250 euro * aantal kinderen`");

    public static Message NotANumber(string name) => Shown.Say(
        $"`{name}` is geen getal en kan niet worden getoond", "noem bij `toon:` een getal, een bedrag, een duur of een afleiding die er een oplevert");

    public static Message HowOftenMissing() => HowOften.Say(
        "er staat niet bij hoe vaak dit bedrag betaald wordt", "zet eronder: `hoe_vaak: eenmalig`, `per_maand` of `per_jaar`");

    public static Message RhythmDiffers(string unit) => HowOften.Say(
        $"het bedrag is al in {unit}, en dat is een ander ritme", "haal `hoe_vaak` weg, of reken het bedrag om");

    public static Message DecisiveFor() => Decisive.Say(
        "een argument voor is nooit doorslaggevend", "kies `gewicht: zwaar`; alleen een argument tegen kan een oplossing in zijn eentje tegenhouden");

    public static Message DecisiveWithoutSource() => Decisive.Say(
        "een doorslaggevend argument heeft een bron nodig", "zet erbij waar dit op rust: `bron: …`");

    public static Message DutyNeedsBasis() => Duty.Say(
        "deze afspraak vraagt iets van de inwoner, maar er staat niet op welke grond",
        "zet erbij `vrijwillig: ja`, of noem de bepaling die de plicht draagt, bijvoorbeeld: `grondslag: participatiewet 55 lid 1`");

    public static Message NothingIsACandidate(string goal) => NothingMissing.Say(
        $"doel `{goal}` heeft geen oplossing met `vorm: niets_doen`",
        "niets doen doet altijd mee: zet erbij wanneer er niets hoeft te gebeuren en wat dat kost");

    public static Message NothingHasCosts() => NothingUncosted.Say(
        "er staat niet bij wat niets doen kost", "zet onder `gevolgen:` een bedrag, ook als dat `0 euro` is");

    public static Message NothingAgainst() => OnlyFor.Say(
        "er staat alleen wat voor deze oplossing pleit", "zet erbij wat ertegen pleit, en voor wie");

    public static Message LinksToItself(string name) => LinkToItself.Say(
        $"`{name}` is dezelfde oplossing: in het plan doet zij zichzelf niets",
        "noem bij `sluit_uit:`, `vereist:` en `versterkt:` een andere oplossing; een naam in meer doelen is één oplossing");

    public static Message LighterIsItself(string name) => LighterItself.Say(
        $"`{name}` kan niet eerst komen voor zichzelf", "noem onder `eerst:` een andere, lichtere oplossing van dit doel");
}
