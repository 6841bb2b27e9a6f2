using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What is printed for on the table: the worksheet and the roles to play.</summary>
internal static class PaperWording
{
    public const string Above = "Voor op tafel";
    public const string WorksheetTitle = "Werkblad";
    public const string WorksheetLead = "Eén blad per groep. Loop de vier stappen in deze volgorde: eerst het doel, de wet als laatste.";
    public const string CaseLine = "De situatie in één zin, en wat de inwoner zelf zegt";
    public const string MyAdvice = "Ons advies, en waarom";
    public const string AgainstMyAdvice = "Wat pleit er tegen ons advies, en wie verliest erbij?";
    public const string RolesTitle = "Rolkaarten";
    public const string RolesLead = "Verdeel de rollen in de groep. Niemand speelt zijn eigen functie.";

    public static ImmutableArray<RoleCard> Roles { get; } =
    [
        new("De inwoner", "Jij bent degene om wie het gaat.",
        [
            "Vertel in je eigen woorden wat je wilt bereiken.",
            "Zeg wat er al goed gaat, en wat je al hebt geprobeerd.",
            "Zeg eerlijk wat je van elke oplossing vindt. Nee zeggen mag.",
            "Een vraag niet beantwoorden mag ook.",
        ]),
        new("De klantmanager inkomen", "Jij zoekt mee naar wat helpt, en beslist later over geld.",
        [
            "Vraag door naar het doel achter de vraag.",
            "Schrijf op wat je nog niet weet. Vul niets in.",
            "Noem de wet pas in stap 4.",
        ]),
        new("De werkcoach", "Jij let op wat iemand kan en wil, en op de lange termijn.",
        [
            "Vraag wat er over een jaar anders is.",
            "Vraag wat elke oplossing van de inwoner vraagt, en wie daarbij helpt.",
            "Bedenk minstens één oplossing die niemand verwacht.",
        ]),
        new("De jurist", "Jij zwijgt tot stap 4, en zoekt dan hoe het wel kan.",
        [
            "Zoek eerst het artikel dat de oplossing draagt.",
            "Zoek daarna wat in de weg staat, en of er een uitzondering is.",
            "Zeg bij een open norm wie hem beoordeelt, en waarom zo.",
        ]),
        new("De tegenspreker", "Jij houdt de groep scherp.",
        [
            "Zoek het sterkste argument tegen het advies.",
            "Vraag wie erbij verliest.",
            "Vraag of een ander gezin hetzelfde advies zou krijgen.",
        ]),
        new("De waarnemer", "Jij doet niet mee en kijkt.",
        [
            "Noteer wanneer iemand te vroeg over de wet begint.",
            "Noteer wanneer iemand invult voor de inwoner.",
            "Vertel aan het eind wat je zag, zonder oordeel.",
        ]),
    ];
}

/// <summary>One role to play.</summary>
internal sealed record RoleCard(string Title, string Stance, ImmutableArray<string> Tasks);
