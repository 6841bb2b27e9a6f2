using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>30xx, second part: what must never happen to people because of a pack.</summary>
internal static class FairnessMessages
{
    public static readonly MessageKind Protected = new("OT3021", Severity.Error, "een beschermd kenmerk");
    public static readonly MessageKind ProtectedPlace = new("OT3022", Severity.Error, "een beschermd kenmerk buiten de juridische toets");
    public static readonly MessageKind Delicate = new("OT3023", Severity.Error, "een gevoelig gegeven op een plaats waar het kan schaden");
    public static readonly MessageKind GivenForHelp = new("OT3024", Severity.Error, "iets wat voor hulp verteld is, gebruikt voor een last");
    public static readonly MessageKind ServiceNumber = new("OT3025", Severity.Error, "een burgerservicenummer");
    public static readonly MessageKind Stigma = new("OT3026", Severity.Warning, "een woord dat mensen wegzet");
    public static readonly MessageKind OutcomeInCondition = new("OT3027", Severity.Error, "een voorwaarde die een uitkomst noemt");

    public static ImmutableArray<MessageKind> All =>
        [Protected, ProtectedPlace, Delicate, GivenForHelp, ServiceNumber, Stigma, OutcomeInCondition];

    public static Message ProtectedGround(string ground) => Protected.Say(
        $"`{ground}` is een beschermd kenmerk: daar mag geen regel naar vragen",
        "haal het weg; eist een bepaling zelf dit onderscheid, maak er dan een beoordeling van met `vereist_door:`");

    public static Message ProtectedOnlyInLaw(string name) => ProtectedPlace.Say(
        $"`{name}` gaat over een beschermd kenmerk en mag alleen in de juridische toets staan",
        "haal deze voorwaarde weg; alleen de wet zelf mag dit onderscheid maken");

    public static Message DelicateHere(string name) => Delicate.Say(
        $"`{name}` is gevoelig en mag hier niet tegen iemand werken",
        "een gevoelig gegeven mag alleen helpen: of het doel aan de orde is, of een oplossing kan, een argument voor");

    public static Message ToldForHelp(string name) => GivenForHelp.Say(
        $"`{name}` is verteld om hulp te krijgen en mag geen grond zijn voor een last",
        "haal deze voorwaarde weg, of vraag wat u hier nodig hebt op een andere manier");

    public static Message ServiceNumberFound() => ServiceNumber.Say(
        "hier staat een burgerservicenummer", "haal het weg; een regelpakket gaat nooit over een persoon");

    public static Message Stigmatising(string word, string better) => Stigma.Say(
        $"`{word}` zet mensen weg", $"schrijf bijvoorbeeld: {better}");

    public static Message NamesAnOutcome(string name) => OutcomeInCondition.Say(
        $"`{name}` is een uitkomst van de toets en kan geen voorwaarde zijn",
        "een voorwaarde gaat over de situatie van de inwoner; de volgorde van de stappen ligt vast en de wet komt het laatst");
}
